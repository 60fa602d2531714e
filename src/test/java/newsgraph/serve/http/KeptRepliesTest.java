package newsgraph.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptRepliesTest {
    private final KeptReplies kept = new KeptReplies(250, 100);

    @Test
    void givesAgainWhatWasGiven() {
        kept.keep(request("a"), reply(50));
        assertThat(kept.get(request("a"))).contains(reply(50));
        assertThat(kept.get(request("b"))).isEmpty();
        assertThat(kept.get(new Request(List.of("a"), Map.of("q", List.of("x")), "*/*"))).isEmpty();
    }

    @Test
    void forgetsWhatWasLongestNotAskedFor() {
        kept.keep(request("a"), reply(80));
        kept.keep(request("b"), reply(80));
        assertThat(kept.get(request("a"))).isPresent();
        kept.keep(request("c"), reply(80));
        assertThat(kept.get(request("b"))).isEmpty();
        assertThat(kept.get(request("a"))).isPresent();
        assertThat(kept.get(request("c"))).isPresent();
    }

    @Test
    void keepsNoLongReplyAndNoRefusal() {
        kept.keep(request("long"), reply(101));
        kept.keep(request("no"), Reply.plain(Reply.NOT_FOUND, "no"));
        assertThat(kept.get(request("long"))).isEmpty();
        assertThat(kept.get(request("no"))).isEmpty();
    }

    @Test
    void holdsNoMoreThanItMayHoweverOftenItIsAsked() {
        for (int i = 0; i < 1_000; i++) {
            kept.keep(request("a" + i % 7), reply(60 + i % 9));
        }
        long left =
                java.util.stream.IntStream.range(0, 7)
                        .filter(i -> kept.get(request("a" + i)).isPresent())
                        .count();
        assertThat(left).isBetween(2L, 3L);
    }

    private static Request request(String path) {
        return new Request(List.of(path), Map.of(), "*/*");
    }

    private static Reply reply(int length) {
        return Reply.of("text/plain", "x".repeat(length));
    }
}
