package dev.hansei.live;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;

/** For the embedded database, which only one process can use. */
record LocalWire(TransactionSynchronizationRegistry transactions, Consumer<Signal> hear) implements Wire {

    @Override
    public void send(Signal signal) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is told before it is certain.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    hear.accept(signal);
                }
            }
        });
    }
}
