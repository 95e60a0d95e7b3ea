package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.ReloadEvent.SignalAsked;
import io.qlikoem.distribution.ReloadEvent.SignalLost;
import io.qlikoem.distribution.port.ChangeSignal;
import io.qlikoem.error.QlikException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the site for signals again and again, because it forgets who asked and cannot be asked whether it did. */
final class SignalKeeper {
    private static final Logger log = LoggerFactory.getLogger(SignalKeeper.class);

    private final Optional<ChangeSignal> signal;
    private final Duration every;
    private final ReloadParts parts;
    private Instant next;
    private boolean asked;
    private boolean lost;

    SignalKeeper(Optional<ChangeSignal> signal, Duration every, ReloadParts parts) {
        this.signal = signal;
        this.every = every;
        this.parts = parts;
        this.next = signal.isPresent() ? Instant.MIN : Instant.MAX;
    }

    void keep(Instant now) {
        if (signal.isEmpty() || now.isBefore(next)) {
            return;
        }
        next = now.plus(every);
        try {
            signal.get().renew();
            if (!asked || lost) {
                parts.events().on(new SignalAsked());
            }
            asked = true;
            lost = false;
        } catch (QlikException e) {
            if (!lost) {
                parts.events().on(new SignalLost(String.valueOf(e.getMessage())));
            }
            lost = true;
        }
    }

    void renewNow() {
        if (signal.isPresent()) {
            next = Instant.MIN;
        }
    }

    Instant next() {
        return next;
    }

    void end() {
        try {
            signal.ifPresent(ChangeSignal::end);
        } catch (QlikException e) {
            log.atWarn()
                    .addKeyValue("reason", e.getMessage())
                    .log("The site's subscription could not be removed; it ends when the site restarts");
        }
    }
}
