package newsgraph.extract.encounter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;
import newsgraph.article.Zone;
import newsgraph.event.Agreement;
import newsgraph.event.Encounter;
import newsgraph.event.Extraction;
import newsgraph.event.Location;
import newsgraph.event.Timing;
import newsgraph.extract.Extractor;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;
import newsgraph.text.ConllU;
import newsgraph.text.Quotations;

/// What a short article tells of encounters. Its parse lies in one of [#TREES] under a line `# text
/// = ...`; `newsgraph extract --format conllu` prints it, and `TreesIT` holds it to what the parser
/// finds today.
public record Told(AnnotatedText text, List<Encounter> encounters, List<Agreement> agreements) {
    static final List<String> TREES =
            List.of(
                    "articles.conllu",
                    "beside.conllu",
                    "going.conllu",
                    "settings.conllu",
                    "reasons.conllu",
                    "relatives.conllu",
                    "detection.conllu",
                    "senses.conllu",
                    "elsewhere.conllu",
                    "topics.conllu",
                    "plain.conllu");

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private static final Gazetteer COUNTRIES =
            new Gazetteer(
                    List.of(
                            country("france", "France", "French", "Paris"),
                            country("spain", "Spain", "Spanish", "Madrid"),
                            country("japan", "Japan", "Japanese", "Tokyo"),
                            country("chile", "Chile", "Chilean", "Santiago")),
                    List.of(),
                    List.of());

    public static Entry.Country country(String id, String name, String demonym, String capital) {
        return new Entry.Country(
                "country/" + id, name, List.of(name), List.of(demonym), Optional.of(capital));
    }

    public static Told in(String words) {
        return in(words, COUNTRIES);
    }

    /// What an article tells whose first line stands under a picture.
    public static Told underPicture(String words) {
        return behind(Zone.Kind.CAPTION, words);
    }

    /// What an article tells whose first line says where it was filed.
    public static Told underDateline(String words) {
        return behind(Zone.Kind.DATELINE, words);
    }

    private static Told behind(Zone.Kind kind, String words) {
        int end = (words + "\n").indexOf('\n');
        Zone line = Zone.of(kind, new TextSpan(0, end));
        return in(
                words,
                COUNTRIES,
                end < words.length()
                        ? List.of(
                                line,
                                Zone.of(Zone.Kind.BODY, new TextSpan(end + 1, words.length())))
                        : List.of(line));
    }

    public static Told in(String words, Gazetteer gazetteer) {
        return in(
                words,
                gazetteer,
                List.of(
                        Zone.of(
                                Zone.Kind.BODY,
                                new TextSpan(0, words.codePointCount(0, words.length())))));
    }

    private static Told in(String words, Gazetteer gazetteer, List<Zone> zones) {
        ArticleText text = new ArticleText(words);
        Article article =
                new Article(
                        "test",
                        "test",
                        text,
                        PUBLISHED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        zones,
                        Article.Origin.TEXT);
        AnnotatedText annotated =
                new AnnotatedText(article, ConllU.read(parse(words)), Quotations.find(text, zones));
        Extractor extractor =
                new Extractor(
                        unread -> {
                            throw new IllegalStateException("read before: " + unread.id());
                        },
                        gazetteer);
        Extraction read = extractor.extract(annotated);
        return new Told(annotated, read.encounters(), read.agreements());
    }

    private static String parse(String words) {
        String head = "# text = " + words.replace('\n', ' ') + "\n";
        String all = TREES.stream().map(Told::resource).collect(Collectors.joining("\n"));
        int begin = all.indexOf(head);
        if (begin < 0) {
            throw new IllegalArgumentException("no parse of: " + words);
        }
        int end = all.indexOf("# text = ", begin + head.length());
        return all.substring(begin, end < 0 ? all.length() : end);
    }

    static String resource(String name) {
        try (InputStream in = Told.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns "STATUS party, party" for each encounter, parties in the order of their names, with
    /// "; " between; empty where none is told of.
    public String summary() {
        return encounters.stream()
                .map(e -> e.status() + " " + parties(e))
                .collect(Collectors.joining("; "));
    }

    /// Returns "trigger: party, party" for each encounter, parties in the order of their names.
    public List<String> who() {
        return encounters.stream()
                .map(e -> "%s: %s".formatted(text.slice(e.trigger()), parties(e)))
                .toList();
    }

    /// Returns "type: party role, party role" for each encounter.
    public List<String> roles() {
        return encounters.stream()
                .map(e ->
                        "%s: %s"
                                .formatted(
                                        lower(e.type()),
                                        String.join(
                                                ", ",
                                                e.participations().stream()
                                                        .map(p ->
                                                                p.actor().name()
                                                                        + " "
                                                                        + lower(p.role()))
                                                        .sorted()
                                                        .toList())))
                .toList();
    }

    /// Returns "first day..last day, place" for each encounter; "-" for what is not told.
    public List<String> settings() {
        return encounters.stream()
                .map(e ->
                        "%s..%s, %s"
                                .formatted(
                                        day(e.timing().flatMap(Timing::earliest)),
                                        day(e.timing().flatMap(Timing::latest)),
                                        e.location().map(Location::name).orElse("-")))
                .toList();
    }

    /// Returns "kind: words" for each explanation of each encounter.
    public List<String> reasons() {
        return encounters.stream()
                .flatMap(e -> e.explanations().stream())
                .map(x -> lower(x.kind()) + ": " + text.slice(x.evidence()))
                .toList();
    }

    /// Returns who is credited with each encounter; "-" where the article says it itself.
    public List<String> sources() {
        return encounters.stream()
                .map(e -> e.attribution().map(a -> a.source().name()).orElse("-"))
                .toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(d -> d.format(DAY)).orElse("-");
    }

    private static String parties(Encounter encounter) {
        return String.join(
                ", ",
                encounter.participations().stream().map(p -> p.actor().name()).sorted().toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
