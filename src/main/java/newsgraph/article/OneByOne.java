package newsgraph.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Streams one after the other, each opened when its turn comes and closed when it ends. (A plain
/// `flatMap` collects a whole inner stream where the outer one is used through an iterator.)
final class OneByOne<T> extends Spliterators.AbstractSpliterator<T> implements AutoCloseable {
    private record Open<T>(Stream<T> stream, java.util.Spliterator<T> items) {}

    private final Deque<Supplier<Stream<T>>> waiting;
    private Optional<Open<T>> current = Optional.empty();

    OneByOne(Iterable<Supplier<Stream<T>>> streams) {
        super(Long.MAX_VALUE, ORDERED);
        waiting = new ArrayDeque<>();
        streams.forEach(waiting::add);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (true) {
            if (current.isPresent() && current.get().items.tryAdvance(action)) {
                return true;
            }
            close();
            if (waiting.isEmpty()) {
                return false;
            }
            Stream<T> next = waiting.remove().get();
            current = Optional.of(new Open<>(next, next.spliterator()));
        }
    }

    @Override
    public void close() {
        current.ifPresent(open -> open.stream.close());
        current = Optional.empty();
    }
}
