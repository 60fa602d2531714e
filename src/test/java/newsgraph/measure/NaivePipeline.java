package newsgraph.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsgraph.article.ArticleText;
import newsgraph.article.TextSpan;

/// What an afternoon with CoreNLP's stock pipeline gives: a sentence with a meeting word and two
/// names is a meeting of these names, in the past unless it says "will"; the first date of the
/// sentence is its time and the first town or country its place, quotations are CoreNLP's. Prints
/// lines for `newsgraph scorecard --beside`.
final class NaivePipeline {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> WORDS =
            Map.of(
                    "meet", "meeting",
                    "meeting", "meeting",
                    "talk", "meeting",
                    "talks", "meeting",
                    "call", "phone_call",
                    "phone", "phone_call",
                    "visit", "visit",
                    "negotiation", "negotiation",
                    "summit", "summit",
                    "dinner", "encounter");
    private static final Set<String> PARTIES = Set.of("PERSON", "ORGANIZATION", "COUNTRY");
    private static final Set<String> PLACES =
            Set.of("CITY", "COUNTRY", "LOCATION", "STATE_OR_PROVINCE");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");

    private final ArticleText text;
    private final CoreDocument document;

    private NaivePipeline(ArticleText text, CoreDocument document) {
        this.text = text;
        this.document = document;
    }

    /// Prints a line an article.
    ///
    /// @param args gold files and folders
    public static void main(String[] args) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : GoldFiles.lines(Arrays.stream(args).map(Path::of).toList())) {
            JsonNode article = MAPPER.readTree(line);
            CoreDocument document = new CoreDocument(article.path("text").asText());
            document.annotation()
                    .set(CoreAnnotations.DocDateAnnotation.class, article.path("date").asText());
            pipeline.annotate(document);
            ArticleText text = new ArticleText(article.path("text").asText());
            out.println(new NaivePipeline(text, document).line(article.path("id").asText()));
        }
    }

    private ObjectNode line(String id) {
        ObjectNode out = MAPPER.createObjectNode().put("id", id);
        ArrayNode events = out.putArray("events");
        document.sentences().forEach(s -> encounter(s).ifPresent(events::add));
        ArrayNode statements = out.putArray("statements");
        document.quotes().forEach(q -> statements.add(statement(q)));
        out.putArray("agreements");
        out.putArray("times");
        return out;
    }

    private Optional<ObjectNode> encounter(CoreSentence sentence) {
        Optional<CoreLabel> word =
                sentence.tokens().stream().filter(t -> WORDS.containsKey(t.lemma())).findFirst();
        List<CoreEntityMention> names = named(sentence, PARTIES);
        if (word.isEmpty() || names.size() < 2) {
            return Optional.empty();
        }
        boolean future = sentence.tokens().stream().anyMatch(t -> t.lemma().equals("will"));
        ObjectNode out = MAPPER.createObjectNode();
        out.put("type", WORDS.get(word.get().lemma()));
        out.put("status", future ? "planned" : "occurred");
        out.putArray("mentions").add(span(word.get().beginPosition(), word.get().endPosition()));
        ArrayNode parties = out.putArray("participants");
        List<CoreEntityMention> people = named(sentence, Set.of("PERSON"));
        (people.size() < 2 ? names : people)
                .forEach(n -> parties.addObject().put("name", n.text()).put("role", "attendee"));
        out.set("time", time(sentence).orElse(null));
        out.set(
                "place",
                named(sentence, PLACES).stream()
                        .findFirst()
                        .map(p -> place(p).put("name", p.text()))
                        .orElse(null));
        out.putArray("why");
        out.putNull("accordingTo");
        return Optional.of(out);
    }

    private static List<CoreEntityMention> named(CoreSentence sentence, Set<String> kinds) {
        return sentence.entityMentions().stream()
                .filter(m ->
                        kinds.contains(m.entityType()) && !m.text().matches("(?i)s?he|his|her"))
                .toList();
    }

    private Optional<ObjectNode> time(CoreSentence sentence) {
        return sentence.entityMentions().stream()
                .filter(m -> m.entityType().equals("DATE"))
                .findFirst()
                .map(m -> {
                    ObjectNode out = place(m);
                    days(m.coreMap().get(TimeAnnotations.TimexAnnotation.class))
                            .ifPresent(d ->
                                    out.put("earliest", d.get(0).toString())
                                            .put("latest", d.get(1).toString()));
                    return out;
                });
    }

    /// Returns the first and last day of what CoreNLP resolved; empty where it is no calendar
    /// range.
    private static Optional<List<LocalDate>> days(Timex timex) {
        String value = timex == null || timex.value() == null ? "" : timex.value();
        Matcher week = WEEK.matcher(value);
        if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            return Optional.of(List.of(day, day));
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(List.of(month.atDay(1), month.atEndOfMonth()));
        }
        if (week.matches()) {
            LocalDate monday =
                    LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                            .with(
                                    IsoFields.WEEK_OF_WEEK_BASED_YEAR,
                                    Integer.parseInt(week.group(2)))
                            .with(DayOfWeek.MONDAY);
            return Optional.of(List.of(monday, monday.plusDays(6)));
        }
        if (value.matches("\\d{4}")) {
            int year = Integer.parseInt(value);
            return Optional.of(List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return Optional.empty();
    }

    private ObjectNode statement(CoreQuote quote) {
        ObjectNode out = MAPPER.createObjectNode().put("direct", true);
        quote.canonicalSpeaker()
                .or(quote::speaker)
                .ifPresent(s -> out.putObject("speaker").put("name", s));
        out.set(
                "content",
                span(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second()));
        return out;
    }

    private ObjectNode place(CoreEntityMention mention) {
        return span(mention.charOffsets().first(), mention.charOffsets().second());
    }

    private ObjectNode span(int beginUnit, int endUnit) {
        TextSpan span = text.spanOfUnits(beginUnit, endUnit);
        return MAPPER.createObjectNode()
                .put("begin", span.begin())
                .put("end", span.end())
                .put("text", text.slice(span));
    }
}
