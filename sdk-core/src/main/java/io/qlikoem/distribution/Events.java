package io.qlikoem.distribution;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands events to the listeners of a distributor; what a listener does wrong stays with the listener. */
final class Events {
    private static final Logger log = LoggerFactory.getLogger(Events.class);

    private final List<DistributionListener> listeners;

    Events(List<DistributionListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /** The same, and one more. */
    Events alsoTo(DistributionListener listener) {
        List<DistributionListener> all = new ArrayList<>(listeners);
        all.add(listener);
        return new Events(all);
    }

    void tell(DistributionEvent event) {
        for (DistributionListener listener : listeners) {
            try {
                listener.on(event);
            } catch (RuntimeException e) {
                log.atWarn()
                        .setCause(e)
                        .addKeyValue("listener", listener.getClass().getName())
                        .log("A distribution listener failed and was ignored");
            }
        }
    }
}
