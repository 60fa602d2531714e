package newsgraph.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZonesTest {
    @Test
    void setsAnAppealApartThatRunsIntoTheReport() {
        assertThat(
                        zones(
                                """
                                Your support keeps our newsroom open. Readers like you fund every line. Donate now
                                The two presidents met in Oslo on Monday.
                                """))
                .containsExactly(
                        "BOILERPLATE/donation appeal: Your support keeps our newsroom open. Readers like you fund every line. Donate now",
                        "BODY: The two presidents met in Oslo on Monday.");
    }

    @Test
    void keepsTheReportThatFollowsAButtonOnTheSameLine() {
        assertThat(
                        zones(
                                "We are proud of our newsroom. Your donation allows us to go on. Read more"
                                        + " Sir Ed Sample telephoned the king. They will meet soon."))
                .containsExactly(
                        "BOILERPLATE/donation appeal: We are proud of our newsroom. Your donation allows us to go on. Read more",
                        "BODY: Sir Ed Sample telephoned the king. They will meet soon.");
    }

    @Test
    void setsTheHeadOfARadioScriptApart() {
        assertThat(
                        zones(
                                """
                                DATE=3/9/2001
                                TITLE=CHILE / SPAIN TALKS (L)
                                BYLINE=ANN HILL
                                VOICED AT:

                                INTRO: The two presidents met in Oslo on Monday.
                                """))
                .allMatch(
                        z -> z.startsWith("BOILERPLATE/script head") || z.startsWith("BODY: INTRO"))
                .anyMatch(z -> z.contains("TALKS"));
    }

    @Test
    void keepsWhatLiesBetweenHintsFarApart() {
        String report = "The two leaders met again. ".repeat(40);
        assertThat(
                        zones(
                                "He thanked them for your support. "
                                        + report
                                        + "She asked for your donation."))
                .hasSize(1);
    }

    @Test
    void keepsAnAppealThatSomebodyIsQuotedWith() {
        assertThat(zones("“Your support and your donation saved us,” the mayor told the envoy.\n"))
                .containsExactly(
                        "BODY: “Your support and your donation saved us,” the mayor told the envoy.");
    }

    @Test
    void keepsTheReportThatStandsInAParagraphWithButtons() {
        assertThat(
                        zones(
                                "Ministers of five states spoke in Vienna Click to share on Chirper (Opens in new window)"
                                        + " The talks will go on next week, the host said."))
                .containsExactly(
                        "BODY: Ministers of five states spoke in Vienna",
                        "BOILERPLATE/share buttons: Click to share on Chirper (Opens in new window)",
                        "BODY: The talks will go on next week, the host said.");
    }

    @Test
    void partsHeadlineDatelineAndFirstSentence() {
        assertThat(
                        zones(
                                """
                                Leaders to Meet Over Border Dispute

                                NAIROBI, Kenya, Feb 24 (Example Wire) - The two leaders will meet on Friday.
                                """))
                .containsExactly(
                        "HEADLINE: Leaders to Meet Over Border Dispute",
                        "DATELINE: NAIROBI, Kenya, Feb 24 (Example Wire) -",
                        "BODY: The two leaders will meet on Friday.");
    }

    @Test
    void takesADatelineOnALineOfItsOwnForNoHeadline() {
        assertThat(zones("OSLO, Norway (EX) _\nThe two ministers met on Monday.\n"))
                .containsExactly(
                        "DATELINE: OSLO, Norway (EX) _", "BODY: The two ministers met on Monday.");
    }

    @Test
    void partsWhatRanTogetherAtAHyphen() {
        assertThat(
                        zones(
                                """
                                Envoy Sees Hope for Trans-Border Deal in Weeks-GENEVA — -The envoy saw both sides on Sunday.
                                Open questions-In the evening he flew to Doha.-FILE - The envoy at the palace, May 3, 2015.
                                The anti-Western group stayed away.
                                """))
                .containsExactly(
                        "HEADLINE: Envoy Sees Hope for Trans-Border Deal in Weeks",
                        "DATELINE: GENEVA — -",
                        "BODY: The envoy saw both sides on Sunday.",
                        "BODY: Open questions",
                        "BODY: In the evening he flew to Doha.",
                        "CAPTION: FILE - The envoy at the palace, May 3, 2015.",
                        "BODY: The anti-Western group stayed away.");
    }

    @Test
    void namesCaptionsAndAuthorLines() {
        assertThat(
                        zones(
                                """
                                By Ann Example and Bo Sample

                                The chancellor received the premier.

                                Photo: The chancellor and the premier in Bonn

                                Cy Instance contributed to this report.

                                © 2024 Example Wire. All rights reserved.
                                """))
                .containsExactly(
                        "BOILERPLATE/author line: By Ann Example and Bo Sample",
                        "BODY: The chancellor received the premier.",
                        "CAPTION: Photo: The chancellor and the premier in Bonn",
                        "BOILERPLATE/author line: Cy Instance contributed to this report.",
                        "BOILERPLATE/copyright: © 2024 Example Wire. All rights reserved.");
    }

    @Test
    void joinsLinesThatWereOnlyWrapped() {
        assertThat(
                        zones(
                                """
                                The foreign minister said on Tuesday that he would
                                travel to the capital for talks with the president
                                before the end of the month.
                                """))
                .hasSize(1);
    }

    @Test
    void takesOneLineEndOfTwoCharactersForOne() {
        assertThat(zones("He arrived.\r\nThe two spoke.\r\n\r\nShe left.\r\n"))
                .containsExactly("BODY: He arrived.\r\nThe two spoke.", "BODY: She left.");
    }

    @Test
    void keepsHyphenatedNamesAndParentheses() {
        assertThat(
                        zones(
                                "The former president-Elect Ana Silva -Brazil's first- met the king of Spain."))
                .hasSize(1);
        assertThat(zones("Ann Lee (D-Ohio) and Bob Hill (R-Texas) met the envoys on Sunday."))
                .hasSize(1);
        assertThat(zones("Kisumu Governor Peter Lund-Voss has met the envoys in Oslo on Sunday."))
                .hasSize(1);
        assertThat(zones("Chile President Omar Lund-Ul-Voss met the envoys in Oslo on Sunday."))
                .hasSize(1);
        assertThat(zones("U.S. Ambassador Ann Lund-Voss, who met the envoys, left on Sunday."))
                .hasSize(1);
        assertThat(zones("Sino-Russian talks opened. Ahmed al-Sharaa met the anti-Western bloc."))
                .hasSize(1);
    }

    @Test
    void joinsAQuotationWithItsSpeakerOnTheNextLine() {
        assertThat(zones("He arrived.\n\"We spoke at length,\"\nMarin told reporters.\nShe left."))
                .hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void liesInOrderInRangeWithoutOverlap(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(40))
                .forEach(i -> text.append(PARTS.get(random.nextInt(PARTS.size()))));
        ArticleText article = new ArticleText(text.toString());
        int end = 0;
        for (Zone zone : Zones.of(article, List.of(), Optional.empty())) {
            assertThat(zone.span().begin()).isGreaterThanOrEqualTo(end);
            end = zone.span().end();
            assertThat(end).isLessThanOrEqualTo(article.length());
            assertThat(article.slice(zone.span())).isNotBlank();
            assertThat(zone.reason().isPresent()).isEqualTo(zone.kind() == Zone.Kind.BOILERPLATE);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static final List<String> PARTS =
            List.of(
                    "The two met. ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    " ",
                    "\u00A0",
                    "😀",
                    "e\u0301",
                    "-",
                    "—",
                    "LONDON, Feb 24 - ",
                    "FILE - ",
                    "Your support ",
                    "donate now ",
                    "Read more\n",
                    "(Opens in new window)",
                    "By Ann Example\n",
                    "date 2025-02-23 ",
                    "“",
                    "”",
                    "\"",
                    "Talks-The ",
                    "Big Deal Near in Rome",
                    "PARIS (Wire) — ",
                    "\u2028",
                    "\t",
                    ".",
                    ",",
                    "sign up for our newsletter",
                    "© ",
                    "3 May 2020\n",
                    "x");

    /// Returns "KIND/reason: words" for each zone.
    static List<String> zones(String words) {
        ArticleText text = new ArticleText(words);
        return Zones.of(text, List.of(), Optional.empty()).stream()
                .map(z ->
                        "%s%s: %s"
                                .formatted(
                                        z.kind(),
                                        z.reason().map(r -> "/" + r).orElse(""),
                                        text.slice(z.span())))
                .toList();
    }
}
