package newsgraph.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class GoldFormTest {
    private static final String HEAD =
            """
            # a comment
            id: a
            date: 1998-03-12
            style: wire
            topics: trade

            --- text
            \uD83D\uDCF0 Envoys met in Oslo. Ada Berg met nobody.

            --- answers
            """;

    @Test
    void offsetsCountCodePoints() {
        JsonNode gold =
                compile(
                        """
                        meeting occurred
                          trigger  Envoys [[met]]
                          attendee group Envoys
                          place    Oslo
                        """);
        assertThat(gold.at("/encounters/0/mentions/0"))
                .hasToString("{\"begin\":9,\"end\":12,\"text\":\"met\"}");
        assertThat(gold.at("/encounters/0/place"))
                .hasToString("{\"name\":\"Oslo\",\"begin\":16,\"end\":20,\"text\":\"Oslo\"}");
    }

    @Test
    void aNameMayStandForOtherWords() {
        JsonNode gold =
                compile(
                        """
                        statement reported
                          speaker Ada Berg
                          content nobody
                        agreement
                          party   person Ada Lovelace Berg = Ada Berg
                          content Oslo
                        """);
        assertThat(gold.at("/statements/0/speaker").asText()).isEqualTo("Ada Berg");
        assertThat(gold.at("/agreements/0/parties/0/name").asText()).isEqualTo("Ada Lovelace Berg");
        assertThat(gold.at("/agreements/0/parties/0/text").asText()).isEqualTo("Ada Berg");
    }

    @Test
    void aSideOfATimeLeftOutIsOpen() {
        JsonNode gold =
                compile(
                        """
                        meeting occurred
                          trigger  Envoys [[met]]
                          attendee group Envoys
                          time     in Oslo => ..1998-03-12
                        """);
        assertThat(gold.at("/encounters/0/time/earliest").isNull()).isTrue();
        assertThat(gold.at("/encounters/0/time/latest").asText()).isEqualTo("1998-03-12");
    }

    @Test
    void aTimeHasNoThirdDay() {
        assertThatExceptionOfType(GoldFormException.class)
                .isThrownBy(() ->
                        compile(
                                """
                                meeting occurred
                                  trigger  Envoys [[met]]
                                  attendee group Envoys
                                  time     in Oslo => 1998-03-10..1998-03-11..1998-03-12
                                """))
                .withMessageStartingWith("a.gold:14: expected one day or two");
    }

    @Test
    void everyLineThatCannotBeUsedIsNamed() {
        assertThatExceptionOfType(GoldFormException.class)
                .isThrownBy(() ->
                        compile(
                                """
                                meeting perhaps
                                  trigger  met
                                  attendee robot Envoys
                                  place    Bergen
                                  time     in Oslo => 1998-02-30
                                """))
                .withMessage(
                        """
                        a.gold:12: 'met' occurs more than once; quote more and put the answer in [[ ]]
                        a.gold:13: 'robot' is none of [person, group, organization, country]
                        a.gold:14: 'Bergen' is not in the text
                        a.gold:15: no real day: 1998-02-30
                        a.gold:11: expected `type status`, found [meeting, perhaps]
                        a.gold:11: an encounter needs a trigger and a participant\
                        """
                                .lines()
                                .sorted()
                                .reduce((a, b) -> a + "\n" + b)
                                .orElseThrow());
    }

    @Test
    void aFormWithoutAnswersIsRefused() {
        assertThatExceptionOfType(GoldFormException.class)
                .isThrownBy(() -> GoldForm.parse("a.gold", "id: a\n--- text\nWords.\n"))
                .withMessageStartingWith("a.gold: expected");
    }

    @Test
    void aLineOfTheHeaderThatIsNoneIsNamedByItsNumber() {
        assertThatExceptionOfType(GoldFormException.class)
                .isThrownBy(() ->
                        GoldForm.parse(
                                "a.gold",
                                "id: a\n# of a day\ndate 2025\n--- text\nWords.\n--- answers\n"))
                .withMessage("a.gold:3: expected `key: value`, found: date 2025");
    }

    private static JsonNode compile(String answers) {
        return GoldCompiler.compile(GoldForm.parse("a.gold", HEAD + answers));
    }
}
