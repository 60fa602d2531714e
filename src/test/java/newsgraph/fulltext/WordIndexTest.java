package newsgraph.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsgraph.fulltext.WordSearch.Fit;
import newsgraph.fulltext.WordSearch.Passage;
import newsgraph.store.Turtle;
import org.apache.jena.graph.Node;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
    private static final String EARLY =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <x:early> a ng:Article ; ng:published "2025-03-03"^^xsd:date .
            <x:early#event> a ng:PhoneCall ; ng:sentence <x:early#s> ; ng:assertion <x:early#why> .
            <x:early#s> ng:quote "Søren Holm rang Ada Stern about the fish quotas." .
            <x:early#why> ng:text "about the fish quotas" .
            <x:holm> a ng:Person ; rdfs:label "Søren Holm" ; ng:surname "Holm" ; skos:altLabel "the Baron" .
            <x:early#actor> a ng:Person ; rdfs:label "A. Holmes" .
            <x:holmstad> a ng:Place ; rdfs:label "Holmstad" .
            """;

    private static final String LATE =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <x:late> a ng:Article ; ng:published "2025-06-03"^^xsd:date .
            <x:late#event> a ng:Statement ; ng:content <x:late#c> .
            <x:late#c> ng:quote "The quota of fish is Café talk" .
            <x:holm> a ng:Person ; rdfs:label "Søren Holm" .
            """;

    @ParameterizedTest
    @CsvSource({
        "holm, x:holmstad x:holm x:early#actor",
        "SOREN h, x:holm",
        "bar, x:holm",
        "olm, ''",
        "holm stern, ''",
        "'', ''"
    })
    void findsWhoseNameHasAllTheWordsOrBeginningsOfThem(String words, String found)
            throws IOException {
        assertThat(String.join(" ", named(words, Fit.BEGINNING))).isEqualTo(found);
    }

    @Test
    void findsLettersWithinAWordAndWholeWords() throws IOException {
        assertThat(named("olms", Fit.ANYWHERE)).containsExactly("x:holmstad");
        assertThat(named("holm", Fit.WHOLE)).containsExactly("x:holm");
    }

    @Test
    void findsPassagesWithAllTheWordsTheLatestFirst() throws IOException {
        assertThat(passages("quota fish")).containsExactly("x:late#event", "x:early#event");
        assertThat(passages("cafe")).containsExactly("x:late#event");
        assertThat(passages("fish café ada")).isEmpty();
    }

    @Test
    void findsEveryEventThatMayHaveTheLetters() throws IOException {
        try (WordIndex index = index();
                WordSearch search = index.search(() -> {})) {
            assertThat(search.events("sh quotas"))
                    .extracting(Node::getURI)
                    .containsExactly("x:early#event");
            assertThat(search.events("UOTA"))
                    .extracting(Node::getURI)
                    .containsExactly("x:early#event", "x:late#event");
        }
    }

    @Test
    void forgetsAGraphThatIsTakenOut() throws IOException {
        try (WordIndex index = index()) {
            index.remove("x:late");
            index.commit();
            assertThat(index.hashes()).containsExactly(Map.entry("x:early", "h1"));
            assertThat(index.lines("x:late")).isEmpty();
            try (WordSearch search = index.search(() -> {})) {
                assertThat(search.passages(List.of("cafe"), 9)).isEmpty();
                assertThat(search.named(List.of("holm"), Fit.WHOLE, 9)).hasSize(1);
            }
        }
    }

    @Test
    void aSearchSeesWhatWasThereWhenItBegan() throws IOException {
        try (WordIndex index = index();
                WordSearch search = index.search(() -> {})) {
            index.replace("x:late", "h3", List.of());
            index.commit();
            assertThat(search.passages(List.of("cafe"), 9)).hasSize(1);
        }
    }

    @Test
    void asksWhetherToGoOnInTheMidstOfEverySearch() throws IOException {
        Runnable enough =
                () -> {
                    throw new IllegalStateException("enough");
                };
        try (WordIndex index = index();
                WordSearch search = index.search(enough)) {
            for (ThrowingCallable asked :
                    List.<ThrowingCallable>of(
                            () -> search.named(List.of("holm"), Fit.WHOLE, 9),
                            () -> search.named(List.of("olm"), Fit.ANYWHERE, 9),
                            () -> search.passages(List.of("fish"), 9),
                            () -> search.events("uota"))) {
                assertThatThrownBy(asked).hasMessage("enough");
            }
        }
    }

    @Test
    void hasTheVeryEntriesOfAGraph() throws IOException {
        try (WordIndex index = index()) {
            assertThat(index.lines("x:early"))
                    .hasSize(7)
                    .isEqualTo(WordIndex.lines(Entry.of(Turtle.graph(EARLY))));
        }
    }

    @Test
    void takesNoIndexThatItCannotRead(@TempDir Path place) throws IOException {
        assertThat(WordIndex.open(place.resolve("none"))).isEmpty();
        assertThat(WordIndex.open(place)).isEmpty();
        WordIndex.create(place.resolve("index")).close();
        try (var files = Files.list(place.resolve("index"))) {
            for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(WordIndex.open(place.resolve("index"))).isEmpty();
    }

    @Test
    void takesMoreWordsThanAQueryMayHave() throws IOException {
        String words =
                IntStream.range(0, 2_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(passages(words)).isEmpty();
        assertThat(named(words, Fit.WHOLE)).isEmpty();
        assertThat(passages("fish ".repeat(2_000)))
                .containsExactly("x:late#event", "x:early#event");
        assertThat(events(words)).isEmpty();
        assertThat(events("the fish quotas " + words)).isEmpty();
    }

    @Test
    void takesAWordOfAnyLength() throws IOException {
        String long_ = "a".repeat(9_000);
        assertThat(named(long_, Fit.ANYWHERE)).isEmpty();
        assertThat(events(long_)).isEmpty();
        try (WordIndex index = WordIndex.inMemory()) {
            index.replace("x:late", "h", Entry.of(Turtle.graph(LATE.replace("Café", long_))));
            index.commit();
            try (WordSearch search = index.search(() -> {})) {
                assertThat(search.events("fish is " + long_ + " talk")).hasSize(1);
                assertThat(search.events("is " + "a".repeat(700))).hasSize(1);
                assertThat(search.events("a".repeat(700) + "b")).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void canBeWrittenAgainAfterAFailure(@TempDir Path place) throws IOException {
        Path there = place.resolve("index");
        try (WordIndex index = WordIndex.create(there)) {
            index.replace("x:early", "h1", Entry.of(Turtle.graph(EARLY)));
            try (var files = Files.list(there)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(there);
            assertThatThrownBy(index::commit).isInstanceOf(IOException.class);
            index.replace("x:late", "h2", Entry.of(Turtle.graph(LATE)));
            index.commit();
            assertThat(index.hashes()).containsExactly(Map.entry("x:late", "h2"));
        }
    }

    private static List<Node> events(String letters) throws IOException {
        try (WordIndex index = index();
                WordSearch search = index.search(() -> {})) {
            return search.events(letters);
        }
    }

    private static List<String> named(String words, Fit fit) throws IOException {
        try (WordIndex index = index();
                WordSearch search = index.search(() -> {})) {
            return search.named(Folded.words(words), fit, 9).stream().map(Node::getURI).toList();
        }
    }

    private static List<String> passages(String words) throws IOException {
        try (WordIndex index = index();
                WordSearch search = index.search(() -> {})) {
            return search.passages(Folded.words(words), 9).stream()
                    .map(Passage::event)
                    .map(Node::getURI)
                    .toList();
        }
    }

    private static WordIndex index() throws IOException {
        WordIndex index = WordIndex.inMemory();
        index.replace("x:early", "h1", Entry.of(Turtle.graph(EARLY)));
        index.replace("x:late", "h2", Entry.of(Turtle.graph(LATE)));
        index.commit();
        return index;
    }
}
