package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When and where encounters were, in the ways in which news leaves half of it to the reader.
class DaysAndPlacesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On Thursday Lund met Ann Voss in Bergen. | Thu 9 May..Thu 9 May, Bergen
                    On Monday Lund is to visit Ann Voss. | Mon 20 May..Mon 20 May, -
                    Peter Lund talked to Ann Voss on Friday, and on Monday he turned up in Madrid, where he met Karl Brand. | Fri 10 May..Fri 10 May, -; Mon 13 May..Mon 13 May, Madrid
                    Peter Lund was due to meet Ann Voss on Monday but flew home. | Mon 13 May..Mon 13 May, -
                    Two days after the vote on Sunday, Peter Lund met Ann Voss in Bergen. | Tue 14 May..Tue 14 May, Bergen
                    Hours after the court froze his money on Monday, Peter Lund met Ann Voss in Bergen. | Mon 13 May..Mon 13 May, Bergen
                    Peter Lund received Ann Voss a day after soldiers fired on a crowd on Sunday. | Mon 13 May..Mon 13 May, -
                    On the eve of the vote, due to be held on Thursday, Peter Lund met Ann Voss in Bergen. | Wed 15 May..Wed 15 May, Bergen
                    Three days before the court ruled on Friday, Peter Lund had met Ann Voss. | Tue 7 May..Tue 7 May, -
                    Peter Lund met Ann Voss on Monday, three days after the quake struck on Friday. | Mon 13 May..Mon 13 May, -
                    Peter Lund met Ann Voss, who was freed two days after her arrest on Friday. | -..-, -
                    After the vote on Sunday, Peter Lund met Ann Voss in Bergen on Monday. | Mon 13 May..Mon 13 May, Bergen
                    Talks between Peter Lund and Ann Voss will begin on 3 June in Bergen and run for two weeks. | Mon 3 Jun..Sun 16 Jun, Bergen
                    Talks between Peter Lund and Ann Voss began in Bergen on 6 May and ended on 10 May. | Mon 6 May..Fri 10 May, Bergen
                    Peter Lund and Ann Voss will resume talks in Bergen on Monday and continue until the end of the month. | Mon 20 May..Fri 31 May, Bergen
                    Peter Lund saw Ann Voss on Saturday and spent Sunday in Bergen with Karl Brand. | Sat 11 May..Sat 11 May, -; Sun 12 May..Sun 12 May, Bergen
                    Peter Lund flew to Bergen on Monday and met Ann Voss on Tuesday. | Tue 14 May..Tue 14 May, Bergen
                    Peter Lund met Ann Voss at a hotel in downtown Madrid on Monday. | Mon 13 May..Mon 13 May, a hotel in downtown Madrid
                    Peter Lund met Ann Voss in the library of the royal palace on Monday. | Mon 13 May..Mon 13 May, the library of the royal palace
                    Peter Lund met Ann Voss at a hotel near the station in Madrid on Monday. | Mon 13 May..Mon 13 May, a hotel near the station in Madrid
                    Peter Lund met Ann Voss on the shores of Lake Garda on Monday. | Mon 13 May..Mon 13 May, the shores of Lake Garda
                    Peter Lund reached Madrid on Sunday. He met Ann Voss in the city on Monday. | Mon 13 May..Mon 13 May, Madrid
                    Peter Lund met refugees in Madrid on Monday. | Mon 13 May..Mon 13 May, Madrid
                    Peter Lund met Ann Voss hours before the vote on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund met Ann Voss on Monday. The two first met in 2013, at a wedding. | Mon 13 May..Mon 13 May, -; Tue 1 Jan..Tue 31 Dec, -
                    Peter Lund met Ann Voss on Monday. The pair last spoke by telephone on Friday. | Mon 13 May..Mon 13 May, -; Fri 10 May..Fri 10 May, -
                    Peter Lund greets Ann Voss at the palace on Friday. | Fri 17 May..Fri 17 May, the palace
                    Peter Lund meets Ann Voss at the palace on Friday. | Fri 17 May..Fri 17 May, the palace
                    Peter Lund left Spain on Tuesday for a meeting with Ann Voss in Rome. | -..-, Rome
                    Peter Lund arrived in Rome on Tuesday for a meeting with Ann Voss. | Tue 14 May..Tue 14 May, Rome
                    Peter Lund met Ann Voss in Rome on Tuesday, a day after holding talks with Karl Brand in Bergen. | Tue 14 May..Tue 14 May, Rome; Mon 13 May..Mon 13 May, Bergen
                    Peter Lund will meet Ann Voss in the coming weeks. | Wed 15 May..-, -
                    Peter Lund flies home on Monday, when he is due to receive Ann Voss. | Mon 20 May..Mon 20 May, -
                    Peter Lund met Ann Voss between January and March 2023. | Sun 1 Jan..Fri 31 Mar, -
                    Peter Lund met Ann Voss in the summer of 2021, he told the court on Monday. Three months later Lund met Voss again at a diner in Bergen. | Tue 1 Jun..Tue 31 Aug, -; Wed 1 Sep..Thu 30 Sep, a diner in Bergen
                    A clerk told the judges on Tuesday that Ann Voss raised the fee during a meeting with Peter Lund. | -..-, -
                    Peter Lund and Ann Voss opened two days of talks on Monday. Their talks continued on Tuesday. | Mon 13 May..Tue 14 May, -
                    Peter Lund met Ann Voss on Monday. He had earlier received Karl Brand at the palace. | Mon 13 May..Mon 13 May, -; Mon 13 May..Mon 13 May, the palace
                    Peter Lund met Ann Voss on Monday. Later in the day, he will meet Karl Brand. | Mon 13 May..Mon 13 May, -; Wed 15 May..Wed 15 May, -
                    Aboard the royal plane, Peter Lund said he would meet Ann Voss next year. | Wed 1 Jan..Wed 31 Dec, -
                    Peter Lund said he would meet Ann Voss on Friday before flying to Rome to meet Karl Brand. | Fri 17 May..Fri 17 May, -; Fri 17 May..Fri 17 May, Rome
                    Peter Lund visited wounded soldiers at a military hospital in Bergen on Monday. | Mon 13 May..Mon 13 May, a military hospital in Bergen
                    Peter Lund will meet Ann Voss in Room 216 on Monday. | Mon 20 May..Mon 20 May, Room 216
                    At a lunch on Monday, Peter Lund and Ann Voss talked about fishing. Later, they met for an hour in a conference room. | Mon 13 May..Mon 13 May, -; Mon 13 May..Mon 13 May, a conference room
                    Peter Lund met Ann Voss on Monday. Later, they discussed fishing over dinner. | Mon 13 May..Mon 13 May, -
                    Peter Lund flew to Oslo late on Monday, where he met Clara Voss. | Mon 13 May..Mon 13 May, Oslo
                    Ann Voss laid a wreath at the memorial and held talks with Peter Lund. | -..-, -
                    Ann Voss sat in a cafe and talked with Peter Lund. | -..-, a cafe
                    Ann Voss inspected a factory in Bergen and met with Peter Lund. | -..-, Bergen
                    """)
    void areReadBeside(String words, String settings) {
        assertThat(String.join("; ", Told.in(words).settings())).isEqualTo(settings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund is scheduled to testify before the Senate Trade Committee on Oct. 27. | PLANNED Peter Lund, Senate Trade Committee
                    """)
    void areNoPartOfNames(String words, String told) {
        assertThat(Told.in(words).summary()).isEqualTo(told);
    }
}
