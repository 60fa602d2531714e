package newsgraph.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsgraph.article.Article;
import newsgraph.article.ArticleText;
import newsgraph.event.Location;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Gazetteer;
import newsgraph.text.AnnotatedText;
import newsgraph.text.ConllU;
import newsgraph.text.Sentence;
import newsgraph.text.Token;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final Gazetteer GAZETTEER =
            new Gazetteer(
                    List.of(
                            new Entry.Country(
                                    "country/iran",
                                    "Iran",
                                    List.of("Iran"),
                                    List.of("Iranian"),
                                    Optional.of("Tehran")),
                            new Entry.Place(
                                    "place/oslo", "Oslo", List.of("Oslo"), Optional.empty())),
                    List.of(),
                    List.of());

    @Test
    void findsThePlaceAfterAVerbOfMeeting() {
        assertThat(
                        place(
                                "met",
                                """
                                1 They      they      _ PRP _ 2 nsubj _ _
                                2 met       meet      _ VBD _ 0 root  _ _
                                3 in        in        _ IN  _ 4 case  _ _
                                4 Oslo      Oslo      _ NNP _ 2 obl   _ name=LOCATION
                                5 .         .         _ .   _ 2 punct _ _
                                """))
                .contains("Oslo place/in place/oslo");
    }

    @Test
    void aTownVisitedForTalksIsTheirPlace() {
        assertThat(
                        place(
                                "talks",
                                """
                                1 They      they      _ PRP _ 2 nsubj _ _
                                2 hope      hope      _ VBP _ 0 root  _ _
                                3 to        to        _ TO  _ 4 mark  _ _
                                4 visit     visit     _ VB  _ 2 xcomp _ _
                                5 Oslo      Oslo      _ NNP _ 4 obj   _ name=LOCATION
                                6 for       for       _ IN  _ 7 case  _ _
                                7 talks     talk      _ NNS _ 4 obl   _ _
                                8 .         .         _ .   _ 2 punct _ _
                                """))
                .contains("Oslo place/visited place/oslo");
    }

    @Test
    void findsASiteWithItsArticle() {
        assertThat(
                        place(
                                "talks",
                                """
                                1 The       the       _ DT  _ 2 det   _ _
                                2 talks     talk      _ NNS _ 3 nsubj _ _
                                3 began     begin     _ VBD _ 0 root  _ _
                                4 at        at        _ IN  _ 7 case  _ _
                                5 the       the       _ DT  _ 7 det   _ _
                                6 Harbour   Harbour   _ NNP _ 7 compound _ _
                                7 Hotel     Hotel     _ NNP _ 3 obl   _ _
                                8 .         .         _ .   _ 3 punct _ _
                                """))
                .contains("the Harbour Hotel place/at");
    }

    @Test
    void takesTheObjectOfAVisit() {
        assertThat(
                        place(
                                "visited",
                                """
                                1 She       she       _ PRP _ 2 nsubj _ _
                                2 visited   visit     _ VBD _ 0 root  _ _
                                3 Oslo      Oslo      _ NNP _ 2 obj   _ name=LOCATION
                                4 .         .         _ .   _ 2 punct _ _
                                """))
                .contains("Oslo place/visited place/oslo");
    }

    @Test
    void takesTheGoalOfTheWayToAMeeting() {
        assertThat(
                        place(
                                "meet",
                                """
                                1 She       she       _ PRP _ 2 nsubj _ _
                                2 flew      fly       _ VBD _ 0 root  _ _
                                3 to        to        _ IN  _ 4 case  _ _
                                4 Oslo      Oslo      _ NNP _ 2 obl   _ name=LOCATION
                                5 to        to        _ TO  _ 6 mark  _ _
                                6 meet      meet      _ VB  _ 2 advcl _ _
                                7 him       he        _ PRP _ 6 obj   _ _
                                8 .         .         _ .   _ 2 punct _ _
                                """))
                .contains("Oslo place/to place/oslo");
    }

    @Test
    void readsATownBeforeTheEventAndNoCountry() {
        assertThat(
                        place(
                                "talks",
                                """
                                1 The       the       _ DT  _ 3 det   _ _
                                2 Oslo      Oslo      _ NNP _ 3 compound _ name=LOCATION
                                3 talks     talk      _ NNS _ 4 nsubj _ _
                                4 failed    fail      _ VBD _ 0 root  _ _
                                5 .         .         _ .   _ 4 punct _ _
                                """))
                .contains("Oslo place/compound place/oslo");
        assertThat(
                        place(
                                "talks",
                                """
                                1 The       the       _ DT  _ 3 det   _ _
                                2 Iran      Iran      _ NNP _ 3 compound _ name=LOCATION
                                3 talks     talk      _ NNS _ 4 nsubj _ _
                                4 failed    fail      _ VBD _ 0 root  _ _
                                5 .         .         _ .   _ 4 punct _ _
                                """))
                .isEmpty();
    }

    @Test
    void leavesThePlaceOfAnIssueAlone() {
        assertThat(
                        place(
                                "talks",
                                """
                                1 They      they      _ PRP _ 2 nsubj _ _
                                2 held      hold      _ VBD _ 0 root  _ _
                                3 talks     talk      _ NNS _ 2 obj   _ _
                                4 on        on        _ IN  _ 6 case  _ _
                                5 the       the       _ DT  _ 6 det   _ _
                                6 war       war       _ NN  _ 3 nmod  _ _
                                7 in        in        _ IN  _ 8 case  _ _
                                8 Iran      Iran      _ NNP _ 3 nmod  _ name=LOCATION
                                9 .         .         _ .   _ 2 punct _ _
                                """))
                .isEmpty();
    }

    @Test
    void givesNoPlaceToACall() {
        assertThat(
                        place(
                                "phoned",
                                """
                                1 She       she       _ PRP _ 2 nsubj _ _
                                2 phoned    phone     _ VBD _ 0 root  _ _
                                3 him       he        _ PRP _ 2 obj   _ _
                                4 in        in        _ IN  _ 5 case  _ _
                                5 Oslo      Oslo      _ NNP _ 2 obl   _ name=LOCATION
                                6 .         .         _ .   _ 2 punct _ _
                                """))
                .isEmpty();
    }

    @Test
    void addsTheCountryAfterATown() {
        assertThat(
                        place(
                                "met",
                                """
                                1 They      they      _ PRP _ 2 nsubj _ _
                                2 met       meet      _ VBD _ 0 root  _ _
                                3 in        in        _ IN  _ 4 case  _ _
                                4 Shiraz    Shiraz    _ NNP _ 2 obl   _ name=LOCATION
                                5 ,         ,         _ ,   _ 4 punct _ _
                                6 Iran      Iran      _ NNP _ 4 appos _ name=LOCATION
                                7 .         .         _ .   _ 2 punct _ _
                                """))
                .contains("Shiraz , Iran place/in");
    }

    private static Optional<String> place(String trigger, String lines) {
        Sentence sentence = ConllU.read(lines).getFirst();
        String words = sentence.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
        var article =
                new Article(
                        "a",
                        "test/a",
                        new ArticleText(words),
                        LocalDate.of(2024, 5, 15),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Article.Origin.TEXT);
        int token =
                sentence.tokens().stream()
                        .filter(t -> t.word().equals(trigger))
                        .findFirst()
                        .orElseThrow()
                        .index();
        Optional<Location> found =
                new PlaceFinder(GAZETTEER)
                        .of(
                                new AnnotatedText(article, List.of(sentence), List.of()),
                                sentence,
                                token);
        return found.map(
                l -> l.name() + " " + l.rule() + l.gazetteerId().map(id -> " " + id).orElse(""));
    }
}
