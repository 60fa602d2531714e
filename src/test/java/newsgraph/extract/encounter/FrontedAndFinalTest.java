package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences with a clause in front or a source behind, and what is told in passing between.
class FrontedAndFinalTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Asked about his dinner with the banker Karl Voss, Prime Minister Ann Lund said it had been private. | OCCURRED Ann Lund, Karl Voss
                    Asked why she had met the rebel leader Karl Voss, the foreign minister, Ann Lund, told parliament on Monday that it had been a mistake. | OCCURRED Ann Lund, Karl Voss
                    In what aides called a frank exchange with President Karl Voss, Chancellor Ann Lund rejected the tariffs on Monday. | OCCURRED Ann Lund, Karl Voss
                    In what was billed as a courtesy call on Sultan Karl Voss, Admiral Bo Berg gave him a sword on Tuesday. | OCCURRED Bo Berg, Karl Voss
                    Asked whether Finance Minister Karl Voss would see the strikers, the prime minister said that he would not. | PROPOSED Karl Voss, strikers
                    In what many saw as a snub, President Karl Voss skipped a dinner with Chancellor Ann Lund on Thursday. | CANCELLED Ann Lund, Karl Voss
                    Prime Minister Strand met the mayor of Oslo on Monday. | OCCURRED Strand, mayor of Oslo
                    The Governor General met the mayor of Oslo on Monday. | OCCURRED Governor General, mayor of Oslo
                    """)
    void tellWhoMetWhom(String words, String summary) {
        assertThat(Told.in(words).summary()).isEqualTo(summary == null ? "" : summary);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    No meeting took place between the minister, Bo Berg, and the banker Karl Voss, his spokeswoman Ann Lund said on Monday. | Ann Lund
                    Ann Lund met Bo Berg in Oslo in April, an official who asked not to be named told The Echo. | official
                    """)
    void tellWhoSaysSo(String words, String sources) {
        assertThat(String.join("; ", Told.in(words).sources())).isEqualTo(sources);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    In what was billed as a courtesy call on Sultan Karl Voss, Admiral Bo Berg gave him a sword on Tuesday. | Tue 14 May..Tue 14 May, -
                    """)
    void tellWhenAndWhere(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
