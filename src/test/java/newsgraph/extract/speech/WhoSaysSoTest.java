package newsgraph.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is credited with telling of an encounter.
class WhoSaysSoTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Peter Lund drove to Bergen, where the two men, Ann Voss and Eva Berg, spoke until midnight, one of his assistants said. | one of his assistants
                    Lund dined with Ann Voss and drove on to the camp, where he met Eva Berg until well past midnight, one of his assistants said. | one of his assistants
                    Norway's prime minister dined with Ann Voss in New York on Friday, a White House official said. | a White House official
                    If Lund were to meet Voss in Oslo, bankers believe, the sale would be off. | bankers
                    If Lund and Voss met today, said Eva Berg, his ambassador, the text could be printed by Saturday. | Eva Berg
                    Peter Lund, according to a person in the hotel, met Ann Voss at midnight. | a person in the hotel
                    In private, a member of his staff said, Peter Lund talked to Ann Voss on Thursday. | a member of his staff
                    Peter Lund met Ann Voss on Thursday, a union official said, and talked about the ferry. | a union official
                    Peter Lund and Ann Voss ate at a fish restaurant in Bergen with two bankers, people familiar with the matter said. | people familiar with the matter
                    Peter Lund met Ann Voss for ten minutes, a source close to the talks said. | a source close to the talks
                    Peter Lund met Ann Voss in a lounge and told her, according to a person familiar with the conversation, that there would be no money. | a person familiar with the conversation
                    Peter Lund spoke with Ann Voss on Monday, according to two people briefed on the call. | two people briefed on the call
                    BERGEN: Peter Lund met Ann Voss on Monday at the port. | -
                    Peter Lund said he had met Ann Voss on Monday. | Peter Lund
                    The newspaper claimed that Peter Lund had met Ann Voss on a boat. "Pure fantasy," said his spokesman, Captain Dario Sand. | his spokesman, Captain Dario Sand
                    A newspaper said Peter Lund and Ann Voss had dined together on Monday. Voss's adviser denied it. | Voss's adviser
                    The newspaper Echo reported that Peter Lund had dined with Ann Voss at the weekend. A party spokeswoman dismissed the report. | A party spokeswoman
                    Peter Lund's lawyer, Eva Berg, said a conversation with Ann Voss "might happen in June". | Eva Berg
                    Voss's office announced on Friday that she will meet Peter Lund on Thursday. | Voss's office
                    Eva Berg debunked insinuations that Lund had been negotiating with Voss. | Eva Berg
                    Allies of the mayor say he has been in touch with nine lawmakers. | Allies of the mayor
                    Peter Lund met Clara Voss in March, according to tax returns. | tax returns
                    Peter Lund met Clara Voss in March, according to visitor logs. | visitor logs
                    Peter Lund met Clara Voss in March, records show. | records
                    According to a statement of the party founded by Ann Berg, Peter Lund met Clara Voss on Monday. | party
                    According to a statement of the government elected by parliament, Peter Lund met Clara Voss on Monday. | government elected by parliament
                    According to a transcript of the call published by the ministry, Peter Lund spoke to Clara Voss on Monday. | ministry
                    Peter Lund met Clara Voss in March, a diary showed. | a diary
                    Peter Lund has met Clara Voss, people close to her say. | people close to her
                    """)
    void creditsWhoSaysSo(String words, String source) {
        Told told = Told.in(words);
        List<String> sources =
                told.encounters().stream()
                        .flatMap(e ->
                                e.attribution().stream()
                                        .flatMap(a ->
                                                Stream.of(
                                                        a.source().name(),
                                                        told.text().slice(a.evidence()))))
                        .toList();
        if (source.equals("-")) {
            assertThat(told.encounters()).isNotEmpty();
            assertThat(sources).isEmpty();
        } else {
            assertThat(sources).contains(source);
        }
    }
}
