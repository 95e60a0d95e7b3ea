package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.ReloadEvent.SignalAsked;
import io.qlikoem.distribution.ReloadEvent.SignalLost;
import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.port.ChangeSignal;
import io.qlikoem.error.QlikException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the site for signals again and again, because it forgets who asked and cannot be asked whether it did. The ledger remembers
 * what was asked for, because a process that is killed cannot end it.
 */
final class SignalKeeper {
    private static final Logger log = LoggerFactory.getLogger(SignalKeeper.class);

    private final Optional<ChangeSignal> signal;
    private final Duration every;
    private final ReloadParts parts;
    private Instant next;
    private boolean tookOver;
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
            renew(signal.get());
            if (!asked || lost) {
                parts.events().on(new SignalAsked());
            }
            asked = true;
            lost = false;
        } catch (QlikException | LedgerException e) {
            if (!lost) {
                parts.events().on(new SignalLost(String.valueOf(e.getMessage())));
            }
            lost = true;
        }
    }

    private void renew(ChangeSignal asking) {
        if (!tookOver) {
            List<String> left =
                    parts.ledger().reloads().subscriptions(parts.site().name());
            if (!left.isEmpty()) {
                asking.takeOver(left);
            }
            tookOver = true;
        }
        try {
            asking.renew();
        } finally {
            remember(asking);
        }
    }

    private void remember(ChangeSignal asking) {
        parts.ledger().reloads().keepSubscriptions(parts.site().name(), asking.subscriptions());
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
        if (signal.isEmpty() || !tookOver) {
            return;
        }
        try {
            signal.get().end();
            remember(signal.get());
        } catch (QlikException | LedgerException e) {
            log.atWarn()
                    .addKeyValue("reason", e.getMessage())
                    .log(
                            "The site's subscription could not be removed; the next process that follows the site does it");
        }
    }
}
