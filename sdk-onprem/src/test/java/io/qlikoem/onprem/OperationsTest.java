package io.qlikoem.onprem;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.contract.ApiMethod;
import io.qlikoem.contract.Contract;
import io.qlikoem.contract.RequestCheck;
import io.qlikoem.contract.RequestCheck.Allowance;
import io.qlikoem.contract.Row;
import io.qlikoem.contract.RowCalls;
import io.qlikoem.contract.RowCalls.Made;
import io.qlikoem.contract.Rows;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.ConnectionBuilder;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes every typed call once, against a site that answers as its row says, and holds it against the contract. */
class OperationsTest {
    private static final String BY_ID = "public clients name an entity by its id alone";
    private static final String REST_OF_APP = "missing required properties ([\"name\"])";
    private static final String REST_OF_TASK =
            "missing required properties ([\"maxRetries\",\"name\",\"taskSessionTimeout\"])";
    private static final Set<Allowance> ALLOWANCES = Set.of(
            new Allowance("ReloadTaskApi.create", REST_OF_APP, BY_ID),
            new Allowance("ReloadTaskApi.create", REST_OF_TASK, BY_ID),
            new Allowance("ExternalProgramTaskApi.create", REST_OF_TASK, BY_ID),
            new Allowance("UserSyncTaskApi.create", "missing required properties ([\"name\",\"type\"])", BY_ID),
            new Allowance("SchemaEventApi.create", REST_OF_TASK, BY_ID),
            new Allowance("CompositeEventApi.create", REST_OF_TASK, BY_ID));

    private static final SiteUser USER = new SiteUser("INTERNAL", "sa_api");

    private static RequestCheck check;
    private static RowCalls calls;

    @BeforeAll
    static void readContractAndStartServer() {
        check = new RequestCheck(Contract.site(), ALLOWANCES);
        calls = new RowCalls(OperationsTest::connection);
    }

    private static ConnectionBuilder connection(URI base) {
        return ApiConnection.builder(base, "site sense").authentication(new CertificateDoor(USER, new XrfKey(base)));
    }

    @AfterAll
    static void stopServer() {
        if (calls != null) {
            calls.close();
        }
    }

    static List<Row> rows() {
        return Rows.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void call_each_sendsWhatTheContractAllowsAndReadsTheAnswer(Row row) throws Exception {
        Made made = calls.make(row);

        ApiMethod method = made.method();
        if (!ContractTest.NOT_IN_THE_CONTRACT.containsKey(method.name())) {
            String path = ContractTest.pathOf(method, made.sent().getUrl());
            assertThat(check.problems(method, path, made.sent()))
                    .as(method.name())
                    .isEmpty();
            assertThat(check.answerProblems(method, path, row))
                    .as("canned answer of " + method.name())
                    .isEmpty();
        }
        assertThat(made.isRead()).as("something was read: " + made.result()).isTrue();
    }

    @Test
    void rows_together_callEveryMethod() throws Exception {
        assertThat(calls.withoutRow(rows())).as("methods without a row").isEmpty();
    }
}
