package dev.hansei.incident;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several do something at the same moment. */
public final class Together {

    private Together() {}

    /** What each got, or the exception that it got instead. */
    public static List<Object> run(int count, IntFunction<Object> deed) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(count)) {
            List<Future<Object>> deeds = IntStream.range(0, count)
                    .mapToObj(i -> people.submit((Callable<Object>) () -> {
                        start.await();
                        try {
                            return deed.apply(i);
                        } catch (RuntimeException e) {
                            return e;
                        }
                    }))
                    .toList();
            start.countDown();
            return deeds.stream().map(Together::result).toList();
        }
    }

    private static Object result(Future<Object> deed) {
        try {
            return deed.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
