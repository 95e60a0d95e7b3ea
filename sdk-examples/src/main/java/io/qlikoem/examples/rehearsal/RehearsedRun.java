package io.qlikoem.examples.rehearsal;

import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.examples.command.Backend;
import io.qlikoem.examples.command.ExitStatus;
import io.qlikoem.examples.config.ConfigReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The process that is killed: one run, in small chunks, that may hold at a moment until the kill comes. */
@Command(name = "run", hidden = true, description = "One run of a rehearsal; started by it.")
final class RehearsedRun implements Callable<Integer> {
    static final String HOLDING = "holding";

    @Option(names = "--config", required = true)
    private Path config = Path.of("");

    @Option(names = "--spool", required = true)
    private Path spool = Path.of("");

    @Option(names = "--chunk-bytes", required = true)
    private long chunkBytes;

    @Option(names = "--hold")
    private Optional<Moment> moment = Optional.empty();

    @Override
    public Integer call() {
        try (Backend backend = Backend.open(ConfigReader.read(config, Map.of()), this::holding, this::options)) {
            DistributionReport report = backend.plan().apply();
            report.deliveries().stream()
                    .flatMap(result -> result.error().stream())
                    .forEach(System.err::println);
            return report.isComplete() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
        }
    }

    private Ledger holding(Ledger ledger) {
        return moment.<Ledger>map(at -> HoldingLedger.around(ledger, at, RehearsedRun::say))
                .orElse(ledger);
    }

    private static void say() {
        System.out.println(HOLDING);
        System.out.flush();
    }

    private Distributor.Builder options(Distributor.Builder builder) {
        return builder.spoolingIn(spool).chunkBytes(chunkBytes);
    }
}
