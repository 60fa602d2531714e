package newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] RAW = "raw bytes".getBytes(StandardCharsets.UTF_8);

    @TempDir Path place;

    @Test
    void givesAnArticleBackAsItWas() {
        var archive = new Archive(place);
        var kept =
                new ArchivedArticle(
                        article("The 🐈 met nobody.", Optional.empty()), "g", Optional.of("r"));
        assertThat(archive.article(archive.keep(kept, RAW))).isEqualTo(kept);
    }

    @Test
    void keepsOneArticleOnce() throws IOException {
        var archive = new Archive(place);
        var kept = archived("They met.");
        assertThat(archive.keep(kept, RAW)).isEqualTo(archive.keep(kept, RAW));
        assertThat(files()).hasSize(3);
    }

    @Test
    void noticesAnyBitThatChanged() throws IOException {
        var archive = new Archive(place);
        String name = archive.keep(archived("They met."), RAW);
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            content[content.length / 2] ^= 1;
            Files.write(file, content);
            assertThatThrownBy(() -> archive.article(name)).isInstanceOf(ArchiveException.class);
            assertThat(archive.keep(archived("They met."), RAW)).isEqualTo(name);
            assertThat(archive.article(name)).isEqualTo(archived("They met."));
        }
    }

    @Test
    void leavesATombstoneOfWhatIsRemoved() throws IOException {
        var archive = new Archive(place);
        String name = archive.keep(archived("They met."), RAW);
        archive.entomb(name, "one", Instant.EPOCH);
        assertThatThrownBy(() -> archive.article(name)).hasMessageContaining("was removed");
        archive.bury(name);
        assertThat(files()).hasSize(1).first().asString().endsWith("removed.json");
        assertThat(archive.keep(archived("They met."), RAW)).isEqualTo(name);
        assertThat(archive.article(name)).isEqualTo(archived("They met."));
    }

    @Test
    void letsTheVersionModifiedLaterHold() {
        var older = article("first", Optional.of("2025-02-23T10:00:00Z"));
        var later = article("second", Optional.of("2025-02-23T12:00:00+01:00"));
        var undated = article("third", Optional.empty());
        assertThat(of(later).holdsAgainst(older)).isTrue();
        assertThat(of(older).holdsAgainst(later)).isFalse();
        assertThat(of(older).holdsAgainst(undated)).isFalse();
        assertThat(of(undated).holdsAgainst(older)).isFalse();
    }

    @Test
    void letsOneOfTwoVersionsOfOneMomentHoldInAnyOrder() {
        var one = article("first", Optional.of("2025-02-23T10:00:00Z"));
        var other = article("second", Optional.of("2025-02-23T10:00:00Z"));
        assertThat(of(one).holdsAgainst(other)).isNotEqualTo(of(other).holdsAgainst(one));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static ArchivedArticle archived(String text) {
        return of(article(text, Optional.empty()));
    }

    private static ArchivedArticle of(Article article) {
        return new ArchivedArticle(article, "g", Optional.empty());
    }

    private static Article article(String text, Optional<String> modified) {
        return new Article(
                "one",
                "collection/one",
                new ArticleText(text),
                LocalDate.of(2025, 2, 23),
                modified.map(OffsetDateTime::parse),
                Optional.of("A headline"),
                Optional.empty(),
                Optional.of("The Paper"),
                List.of(
                        Zone.of(Zone.Kind.HEADLINE, new TextSpan(0, 2)),
                        new Zone(Zone.Kind.BOILERPLATE, new TextSpan(3, 5), Optional.of("why"))),
                Article.Origin.JSON);
    }
}
