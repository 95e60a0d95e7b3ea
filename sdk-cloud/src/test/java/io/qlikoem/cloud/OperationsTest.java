package io.qlikoem.cloud;

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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes every typed call once, against a server that answers as its row says, and holds it against the contract. */
class OperationsTest {
    private static final String OVERLAP = "the definition's own alternatives overlap: it writes oneOf and means anyOf";
    private static final String OPEN = "the definition leaves the member open: an object of which it names no property";
    private static final Set<Allowance> ALLOWANCES = Set.of(
            new Allowance("UsersApi.patch", "(matched 2 out of 6)", OVERLAP),
            new Allowance("IdentityProvidersApi.change", "(matched 3 out of 3)", OVERLAP),
            new Allowance(
                    "AuditsApi.list",
                    "regex \"YYYY-MM-DDThh:mm:ss.sssZ/YYYY-MM-DDThh:mm:ss.sssZ\"",
                    "describes the form of a date as a pattern"),
            new Allowance("AuditsApi.archive", "regex \"YYYY-MM-DD\"", "describes the form of a date as a pattern"),
            new Allowance(
                    "GroupsApi.change",
                    "(\"/assignedRoles\") not found in enum",
                    "the reference's sample of this call has the slash, as RFC 6902 has"),
            new Allowance("ConditionsApi.create", "'/dataCondition/conditionData'", OPEN),
            new Allowance("ConditionsApi.preview", "'/dataCondition/conditionData'", OPEN),
            new Allowance("DataAlertsApi.change", "'/0/value'", OPEN),
            new Allowance("SharingTasksApi.change", "'/0/value'", OPEN),
            new Allowance("SharingTasksApi.changeSettings", "'/0/value'", OPEN),
            new Allowance(
                    "AppsApi.importUpload",
                    "'[application/json]'",
                    "the vendor's tutorial on moving apps sends this type with no body"));

    private static RequestCheck check;
    private static RowCalls calls;

    @BeforeAll
    static void readContractAndStartServer() {
        check = new RequestCheck(Contract.qlikCloud(), ALLOWANCES);
        calls = new RowCalls(base -> ApiConnection.builder(base, "tenant acme"));
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
        assertThat(check.problems(method, ContractTest.pathOf(method), made.sent()))
                .as(method.name())
                .isEmpty();
        assertThat(check.answerProblems(method, ContractTest.answeringPathOf(method), row))
                .as("canned answer of " + method.name())
                .isEmpty();
        assertThat(made.isRead()).as("something was read: " + made.result()).isTrue();
    }

    @Test
    void rows_together_callEveryMethod() throws Exception {
        assertThat(calls.withoutRow(rows())).as("methods without a row").isEmpty();
    }
}
