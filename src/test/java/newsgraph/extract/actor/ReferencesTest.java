package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import newsgraph.extract.encounter.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is meant by what points to another sentence: "the Chilean", "the envoy" who is named later,
/// "his host", "the two", "he" after "the two".
class ReferencesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chile's Karl Lund met Ann Voss in Oslo on Monday. The Chilean later met Bo Falk. | OCCURRED Ann Voss, Karl Lund; OCCURRED Bo Falk, Karl Lund
                    Chilean President Karl Lund met Ann Voss in Oslo on Monday. On Tuesday the Chilean met Bo Falk. | OCCURRED Ann Voss, Karl Lund; OCCURRED Bo Falk, Karl Lund
                    Karl Lund met Ann Voss, a Chilean poet, on Monday. The young Chilean will meet Bo Falk on Friday. | OCCURRED Ann Voss, Karl Lund; PLANNED Ann Voss, Bo Falk
                    Karl Lund met the Chilean, a friend of his father, on Monday. | OCCURRED Chilean, Karl Lund
                    Karl Lund met Ann Voss on Monday. The French and Chilean ministers met in Oslo on Friday. | OCCURRED Ann Voss, Karl Lund; OCCURRED French and Chilean ministers
                    A senior envoy will meet union leaders in Oslo on Monday. Ann Voss, the envoy, will bring an offer. | PLANNED Ann Voss, union leaders
                    The rebel commander met Karl Lund in Oslo on Sunday. The commander, Piet Groot, told him to wait. | OCCURRED Karl Lund, Piet Groot
                    A lawyer met the judge on Monday. The lawyer for the family, Ann Hill, met the bishop on Tuesday. | OCCURRED judge, lawyer; OCCURRED Ann Hill, bishop
                    A fisherman met the mayor on Monday. A second fisherman, Bo Lind, met the bishop on Tuesday. | OCCURRED fisherman, mayor; OCCURRED Bo Lind, bishop
                    A rebel envoy met a government envoy in Oslo on Monday. The envoy, Ann Voss, met Karl Lund on Friday. | OCCURRED government envoy, rebel envoy; OCCURRED Ann Voss, Karl Lund
                    Ann Voss, the Spanish ambassador, met Karl Lund on Monday. The diplomat will meet farmers on Tuesday. | OCCURRED Ann Voss, Karl Lund; PLANNED Ann Voss, farmers
                    Piet Groot, an archbishop, met Karl Lund on Monday. The cleric will meet dockers on Tuesday. | OCCURRED Karl Lund, Piet Groot; PLANNED Piet Groot, dockers
                    Karl Lund met Anna Voss at her villa on Monday. On Tuesday he had breakfast with his host and flew home. | OCCURRED Anna Voss, Karl Lund; OCCURRED Anna Voss, Karl Lund
                    The visiting Spanish minister met Karl Lund on Monday. Mette Holm, the Spanish foreign minister, told him to wait. | OCCURRED Karl Lund, Mette Holm
                    Bo Berg, the union's president, met Transport Minister Ann Falk on Friday. They will meet again on Monday. | OCCURRED Ann Falk, Bo Berg; PLANNED Ann Falk, Bo Berg
                    Ann Falk met her lawyer, Bo Berg, on Friday. The two talked for two hours. She then met the prosecutor. He will meet her again on Monday. | OCCURRED Ann Falk, Bo Berg; OCCURRED Ann Falk, prosecutor; PLANNED Ann Falk, prosecutor
                    Karl Lund met Anna Voss on Monday. The two talked about oil. He then met Bo Falk. | OCCURRED Anna Voss, Karl Lund; OCCURRED Bo Falk, Karl Lund
                    Karl Lund met Ann Voss on Monday, the first meeting between the two since they quarrelled in May. | OCCURRED Ann Voss, Karl Lund
                    Karl Lund will meet Ann Voss on Monday. It will be the first meeting between the two since the war began. | PLANNED Ann Voss, Karl Lund
                    Karl Lund met Ann Voss on Monday. It was the first meeting between the two since they quarrelled in May. | OCCURRED Ann Voss, Karl Lund
                    Karl Lund met Ann Voss in Oslo on Monday. Bo Falk took part as well. Piet Groot was also present. | OCCURRED Ann Voss, Bo Falk, Karl Lund, Piet Groot
                    Karl Lund met Ann Voss in Oslo on Monday. Bo Falk took part in a protest. | OCCURRED Ann Voss, Karl Lund
                    Foreign ministers of Chile and Spain met in Oslo on Tuesday. The two countries' defence ministers met separately. | OCCURRED Foreign ministers of Chile and Spain; OCCURRED two countries' defence ministers
                    French President Karl Lund met Spanish Prime Minister Ann Voss on Monday. The talks came after years of quarrels between France and Spain. The two agreed to meet again in May. | OCCURRED Ann Voss, Karl Lund; PLANNED Ann Voss, Karl Lund
                    Karl Lund met Ann Voss on Monday. There are quarrels between France and Spain. The two will hold talks in May. | OCCURRED Ann Voss, Karl Lund; PLANNED France, Spain
                    """)
    void knowsWhoIsMeant(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @Test
    void talksToldByTheSameNounAreTheSame() {
        String words =
                "Karl Lund held talks with Ann Voss on Monday. Later he met Bo Falk. The talks took"
                        + " place at a hotel in Bergen.";
        assertThat(Told.in(words).settings())
                .containsExactly(
                        "Mon 13 May..Mon 13 May, a hotel in Bergen", "Mon 13 May..Mon 13 May, -");
    }
}
