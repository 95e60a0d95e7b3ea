package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.ClaimOwner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of one run inside the spool folder. Its name tells the process that made it, so that what a killed process
 * left behind is removed by the next run.
 */
final class SpoolFolder {
    private static final Logger log = LoggerFactory.getLogger(SpoolFolder.class);

    private SpoolFolder() {}

    /** Where a run of this process keeps its files. */
    static Path of(Path spool, String runId) {
        return spool.resolve(ClaimOwner.thisProcess().toString().replace('/', '~') + "~" + runId);
    }

    /** Removes the folders of processes that ran on this machine and are no more. */
    static void removeLeftovers(Path spool) {
        if (!Files.isDirectory(spool)) {
            return;
        }
        try (Stream<Path> folders = Files.list(spool)) {
            folders.filter(SpoolFolder::isLeftover).forEach(SpoolFolder::remove);
        } catch (IOException e) {
            log.atWarn().addKeyValue("folder", spool).setCause(e).log("The spool folder could not be looked at");
        }
    }

    private static boolean isLeftover(Path folder) {
        String name = String.valueOf(folder.getFileName());
        int runId = name.lastIndexOf('~');
        return runId > 0
                && ClaimOwner.parse(name.substring(0, runId).replace('~', '/'))
                        .filter(ClaimOwner::isGone)
                        .isPresent();
    }

    /** Deletes a folder with what is in it, or a file. What cannot be deleted is only an annoyance. */
    static void remove(Path path) {
        try (Stream<Path> all = Files.exists(path) ? Files.walk(path) : Stream.<Path>empty()) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            log.atWarn().addKeyValue("file", path).setCause(e).log("A spool file could not be deleted");
        }
    }
}
