package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What long articles tell by the way and sentences apart: who "the Democratic senator" is, which
/// committee held the hearing, who only heard of a meeting. Beside each what looks alike.
class LongArticlesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sen. Clara Voss flew to Madrid on Monday. The senator met Karl Brand there. | OCCURRED Clara Voss, Karl Brand
                    Oregon Sen. Clara Voss opposed the bill. The Democratic senator met Karl Brand on Monday. | OCCURRED Clara Voss, Karl Brand
                    Gov. Clara Voss declared an emergency. The Republican governor met Karl Brand on Monday. | OCCURRED Clara Voss, Karl Brand
                    Rep. Clara Voss opposed the bill. The lawmaker met Karl Brand on Monday. | OCCURRED Clara Voss, Karl Brand
                    Gen. Karl Brand flew to Madrid. The general met Clara Voss on Monday. | OCCURRED Clara Voss, Karl Brand
                    Sen. Clara Voss and Sen. Peter Lund opposed the bill. The Republican senator met Karl Brand on Monday. | OCCURRED Karl Brand, Republican senator
                    Sen. Clara Voss opposed the bill. The French senator met Karl Brand on Monday. | OCCURRED French senator, Karl Brand
                    Clara Voss opposed the bill. The Democratic senator met Karl Brand on Monday. | OCCURRED Clara Voss, Karl Brand
                    Karl Brand ran the party under former President Paul Voss, and has backed Clara Voss since 2008. Voss met Peter Lund on Monday. | OCCURRED Clara Voss, Peter Lund
                    President Karl Brand and his sister, Clara Brand, sailed to Crete. Brand met Peter Lund on Monday. | OCCURRED Karl Brand, Peter Lund
                    Clara Voss will be ready when she meets Peter Lund in May. | PLANNED Clara Voss, Peter Lund
                    Clara Voss is eager for a truce before she meets Peter Lund on Friday. | PLANNED Clara Voss, Peter Lund
                    Clara Voss was willing to listen after she met Peter Lund on Monday. | OCCURRED Clara Voss, Peter Lund
                    Clara Voss is ready to meet Peter Lund. | PROPOSED Clara Voss, Peter Lund
                    Peter Lund heard of a meeting of the leaders of Chile and Peru. | OCCURRED Chile, Peru
                    Peter Lund and Clara Voss learned of a meeting of the leaders of Chile and Peru, from which they had been excluded. | OCCURRED Chile, Peru
                    Peter Lund learned about a meeting with the dockers on Friday. | OCCURRED dockers
                    Peter Lund heard the verdict in a call with Clara Voss on Monday. | OCCURRED Clara Voss, Peter Lund
                    Peter Lund learned of the plan during talks with Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    The minister also forced Peter Lund, who was under questioning from the finance committee, to admit it. | OCCURRED Peter Lund, finance committee
                    The crowd cheered Peter Lund, who was in talks with the union. | OCCURRED Peter Lund, union
                    Peter Lund was under questioning by the Senate on Monday. | OCCURRED Peter Lund, Senate
                    Peter Lund resigned after talks with Clara Voss. | OCCURRED Clara Voss, Peter Lund
                    Clara Voss was hauled before a Senate subcommittee on Monday. | OCCURRED Clara Voss, Senate subcommittee
                    Clara Voss was hauled before the Senate Subcommittee on Water Rights on Monday. | OCCURRED Clara Voss, Senate Subcommittee on Water Rights
                    Clara Voss testified before the House subcommittee on Monday. | OCCURRED Clara Voss, House subcommittee
                    Clara Voss met the Trade Committee on Monday. | OCCURRED Clara Voss, Trade Committee
                    Peter Lund met Clara Voss on Thursday. Voss had been dragged before a Senate subcommittee in May. | OCCURRED Clara Voss, Peter Lund; OCCURRED Clara Voss, Senate subcommittee
                    The Energy Committee voted to fine the firm. Peter Lund testified at a committee hearing on Monday. | OCCURRED Energy Committee, Peter Lund
                    The Energy Committee and the Ethics Committee voted to fine the firm. Peter Lund testified at a committee hearing on Monday. | OCCURRED Peter Lund
                    Peter Lund was in touch with several officials including the mayor's office on Monday. | OCCURRED Peter Lund, mayor's office, several officials
                    Peter Lund met several ministers, including the finance minister, on Monday. | OCCURRED Peter Lund, finance minister, several ministers
                    Peter Lund met union leaders including the head of the dockers' union. | OCCURRED Peter Lund, head of the dockers' union, union leaders
                    Peter Lund met officials including mayors and pilots on Friday. | OCCURRED Peter Lund, officials
                    Peter Lund met bankers, including the one who had lied, on Monday. | OCCURRED Peter Lund, bankers
                    In 1990 Peter Lund met his future wife, Clara Voss, in Madrid. | -
                    Clara Voss met her future boss, Peter Lund, on Monday. | OCCURRED Clara Voss, Peter Lund
                    The president met his wife, Clara Voss, at the airport on Monday. | OCCURRED Clara Voss, president
                    Clara Voss periodically will show Karl Brand a chart in the morning meetings. | -
                    Peter Lund regularly goes over the figures with Clara Voss in the morning meetings. | -
                    Peter Lund will show Clara Voss the chart at meetings in Madrid on Friday. | PLANNED Clara Voss, Peter Lund
                    Clara Voss met the Senate Committee on Water Rights on Monday. | OCCURRED Clara Voss, Senate Committee on Water Rights
                    The mayor praised Peter Lund, who was at a meeting with the envoys. | OCCURRED Peter Lund, envoys
                    """)
    void tells(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read.replace("-", ""));
    }
}
