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
                    The next day Mr Lund saw the opposition leader, Ann Voss, at her home in Quito. | OCCURRED Ann Voss, Lund
                    Tourists saw the prime minister, Ann Lund, at the beach on Monday. |
                    He saw the union's president, Ann Lund, win by six votes. |
                    Ann Lund was cornered into backing the bill that Senator Karl Voss had called a disgrace. |
                    Ann Lund was cornered by Karl Voss in a parking garage on Monday. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund never got round to meeting the president of Malta, Karl Voss. | DENIED Ann Lund, Karl Voss
                    Ann Lund got round to meeting Karl Voss only in May. | OCCURRED Ann Lund, Karl Voss
                    Queen Ingeborg met the leader of the People's Party, Karl Voss, who had asked for an audience. | OCCURRED Ingeborg, Karl Voss
                    The king received the head of the dealers' association, Karl Voss, at his villa on Monday. | OCCURRED Karl Voss, king
                    Ann Lund pulled aside Karl Voss at a party in Quito on Monday. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund handed Karl Voss her letter of resignation in person on Monday. | OCCURRED Ann Lund, Karl Voss
                    Ann Lund handed Karl Voss his first defeat in nine years on Monday. |
                    Ann Lund took the seat across from Karl Voss at a steakhouse on Monday. | OCCURRED Ann Lund, Karl Voss
                    Serbia is knocking on the door of the European Union, which Ann Lund called a club. |
                    An aide to Ann Lund described Wednesday's encounter with Senator Karl Voss as cordial. | OCCURRED Ann Lund, Karl Voss
                    Former commissioner Ann Lund describes a stormy lunch with Karl Voss in her memoirs. | OCCURRED Ann Lund, Karl Voss
                    Analyst Bo Berg described Monday's talks with Karl Voss as useless. | OCCURRED Karl Voss
                    Reporters described a stormy meeting between Ann Lund and Karl Voss. | OCCURRED Ann Lund, Karl Voss
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
                    Ann Lund met Karl Voss at the Friday Mosque on Tuesday. | Tue 14 May..Tue 14 May, -
                    Ann Lund met Karl Voss, the editor of the Saturday Herald, at a casino. | -..-, a casino
                    Ann Lund has pulled out of Thursday's breakfast with Karl Voss in Bergen. | Thu 16 May..Thu 16 May, Bergen
                    The day after the vote, which was held on May 7, Ann Lund met Karl Voss. | Wed 8 May..Wed 8 May, -
                    The night before the vote on Tuesday, Ann Lund dined with Karl Voss. | Mon 13 May..Mon 13 May, -
                    Ann Lund dined with Karl Voss on Sunday, the night before the verdict. | Sun 12 May..Sun 12 May, -
                    In the last week of April, Ann Lund met Karl Voss in Quito. | Wed 24 Apr..Tue 30 Apr, Quito
                    It was not until Tuesday that Ann Lund met Karl Voss. | Tue 14 May..Tue 14 May, -
                    Ann Lund spoke on Friday about her talks with Karl Voss, which were held the night before. | Thu 9 May..Thu 9 May, -
                    A deal was signed on Friday that had been sketched out the evening before in a meeting of Ann Lund and Karl Voss. | Thu 9 May..Thu 9 May, -
                    """)
    void tellWhenAndWhere(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }
}
