package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When and where the last encounter of an article is that was written on Wednesday, 15 May.
class SettingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A dinner between Peter Lund and Clara Voss that had been arranged for Saturday was called off. | Sat 18 May..Sat 18 May, -
                    Three days of talks between Peter Lund and Clara Voss in Oslo ended on Tuesday.  | Sun 12 May..Tue 14 May, Oslo
                    Peter Lund and Clara Voss met for a third day on Tuesday.                | Sun 12 May..Tue 14 May, -
                    Peter Lund will begin a two-day visit to Clara Voss in Oslo on Friday.   | Fri 17 May..Sat 18 May, Oslo
                    Peter Lund will meet Clara Voss at 3 p.m. at a hotel in Oslo.            | Wed 15 May..Wed 15 May, a hotel in Oslo
                    Peter Lund met Karl Brand on Monday. After lunch he met Clara Voss.      | Mon 13 May..Mon 13 May, -
                    On Tuesday Peter Lund opened a school in Oslo, where he met Clara Voss.  | Tue 14 May..Tue 14 May, Oslo
                    Peter Lund met Karl Brand on Monday. He then met Clara Voss.             | Mon 13 May..Mon 13 May, -
                    Peter Lund, who meets Clara Voss on Friday, flew to Oslo.                | Fri 17 May..Fri 17 May, -
                    Peter Lund is expected in Oslo on Friday for talks with Clara Voss.      | Fri 17 May..Fri 17 May, Oslo
                    Peter Lund and Clara Voss dined in a roadside cafe on Monday.            | Mon 13 May..Mon 13 May, a roadside cafe
                    On May 25, Peter Lund had met Clara Voss.                                | Thu 25 May..Thu 25 May, -
                    Asked if he would stop in Madrid, Peter Lund said he could meet Clara Voss. | -..-, Madrid
                    Peter Lund summoned his adviser, Clara Voss, to the Oval Office.         | -..-, the Oval Office
                    Peter Lund and Clara Voss ended their talks without settling a quarrel over quotas in the Atlantic. | -..-, -
                    Peter Lund, in office since March, met Clara Voss.                       | -..-, -
                    Peter Lund and Clara Voss met at the table on Monday.                    | Mon 13 May..Mon 13 May, -
                    Peter Lund resigned on Saturday, a day after meeting Clara Voss in Oslo. | Fri 10 May..Fri 10 May, Oslo
                    Peter Lund resigned on Monday, hours before a meeting with Clara Voss. | Mon 13 May..Mon 13 May, -
                    A day after the talks with Clara Voss, Peter Lund resigned on Monday. | Sun 12 May..Sun 12 May, -
                    The meeting between Peter Lund and Clara Voss, set for Thursday, has been postponed to June 3. | Mon 3 Jun..Mon 3 Jun, -
                    Peter Lund and Clara Voss emerged from a session at the palace on Monday with no agreement. | Mon 13 May..Mon 13 May, the palace
                    Peter Lund was to present the plan at a lunch with Clara Voss on Friday. | Fri 17 May..Fri 17 May, -
                    A visit to Oslo by Peter Lund and Clara Voss in February was postponed. | Thu 1 Feb..Thu 29 Feb, Oslo
                    Peter Lund and Clara Voss will attend the meeting, which opens on June 25 in Oslo. | Tue 25 Jun..Tue 25 Jun, Oslo
                    Peter Lund met Clara Voss in the Norwegian capital, Oslo, on Monday. | Mon 13 May..Mon 13 May, Oslo
                    Peter Lund last saw Clara Voss at the Group of 20 summit in Germany in March. | Fri 1 Mar..Sun 31 Mar, Germany
                    The envoy, Peter Lund, was in Oslo last Friday and Saturday, where he met Clara Voss. | Fri 10 May..Sat 11 May, Oslo
                    Peter Lund left for Brussels on Monday. There he spent two hours with Clara Voss. | Mon 13 May..Mon 13 May, Brussels
                    Peter Lund returned from Oslo on Thursday after three days of talks with Clara Voss. | Tue 7 May..Thu 9 May, Oslo
                    Peter Lund, who had breakfast with Clara Voss at the Danish mission on Friday, said little. | Fri 10 May..Fri 10 May, the Danish mission
                    It was on Sunday that Peter Lund called Clara Voss. | Sun 12 May..Sun 12 May, -
                    Peter Lund was in Oslo on Monday, where he met Clara Voss. | Mon 13 May..Mon 13 May, Oslo
                    Peter Lund, on his second trip to Oslo in a week, met Clara Voss. | -..-, Oslo
                    On April 9 Peter Lund walked to the port. Clara Voss was waiting there, and the two talked for an hour. | Tue 9 Apr..Tue 9 Apr, -
                    On Monday Peter Lund said he was tired. He met Clara Voss at a cafe. | Mon 13 May..Mon 13 May, a cafe
                    Peter Lund signed the accord on March 3. A week later he met Clara Voss. | Sun 10 Mar..Sun 10 Mar, -
                    Peter Lund signed the accord in June 2015. Two months later he met Clara Voss. | Sat 1 Aug..Mon 31 Aug, -
                    Peter Lund and Clara Voss met on the second Tuesday of April. | Tue 9 Apr..Tue 9 Apr, -
                    Peter Lund would not see Clara Voss on Monday. | Mon 13 May..Mon 13 May, -
                    Three days after the vote, Peter Lund met Clara Voss. | -..-, -
                    On Friday Peter Lund will visit the port. He will also meet Clara Voss. | Fri 17 May..Fri 17 May, -
                    At a later meeting with Clara Voss, Peter Lund promised money. | -..-, -
                    The morning he resigned last year, Peter Lund summoned his adviser, Clara Voss, to his office. | Sun 1 Jan..Sun 31 Dec, his office
                    The day he unveiled the plan in March, Peter Lund called Clara Voss. | Fri 1 Mar..Sun 31 Mar, -
                    On the day the war began in 2022, Peter Lund called Clara Voss. | Sat 1 Jan..Sat 31 Dec, -
                    The night Peter Lund won the vote in April, he met Clara Voss in Oslo. | Mon 1 Apr..Tue 30 Apr, Oslo
                    The week after he resigned last year, Peter Lund met Clara Voss. | -..-, -
                    In a letter dated March 3, Peter Lund proposed to meet Clara Voss in Oslo. | -..-, Oslo
                    Peter Lund hopes to meet Clara Voss before the end of June. | Wed 15 May..Sun 30 Jun, -
                    Peter Lund began work on the harbour in 1993 after he met Clara Voss. | Fri 1 Jan..Fri 31 Dec, -
                    Peter Lund last spoke with Karl Brand in April, when he held talks with Clara Voss in Oslo. | Mon 1 Apr..Tue 30 Apr, Oslo
                    Peter Lund is expected in Oslo on May 27 for what would be his first meeting with Clara Voss. | Mon 27 May..Mon 27 May, Oslo
                    Five years ago it was Peter Lund who flew to Oslo to meet Clara Voss. | Tue 1 Jan..Tue 31 Dec, Oslo
                    The envoy told reporters on Tuesday that he was tired. Peter Lund received Clara Voss for an hour. | Tue 14 May..Tue 14 May, -
                    Peter Lund met Clara Voss in early March. | Fri 1 Mar..Sun 10 Mar, -
                    Peter Lund met Clara Voss at the end of last month. | Wed 24 Apr..Tue 30 Apr, -
                    Peter Lund met Clara Voss on March 3, 2001, a Saturday. | Sat 3 Mar..Sat 3 Mar, -
                    A lunch on April 9 at which Peter Lund was to have met Clara Voss was called off. | Tue 9 Apr..Tue 9 Apr, -
                    Peter Lund has just met Clara Voss. | Wed 15 May..Wed 15 May, -
                    Peter Lund was scheduled to meet Clara Voss on May 17. | Fri 17 May..Fri 17 May, -
                    The ferry sailed on Monday. The harbour, which opened in March, was full. Peter Lund met Clara Voss there. | Mon 13 May..Mon 13 May, -
                    Peter Lund said on Tuesday that he was tired. He had met Clara Voss before. | -..-, -
                    At a wedding in Porto, Peter Lund and Clara Voss drifted toward the bar. They spoke for an hour. | -..-, Porto
                    Peter Lund is in Whitehall. He is sitting down with Clara Voss, the mayor. | -..-, Whitehall
                    Peter Lund lives in Oslo. He met Clara Voss. | -..-, -
                    Peter Lund summoned Clara Voss and both factions to a conference room on Monday. | Mon 13 May..Mon 13 May, a conference room
                    Peter Lund called in at the headquarters of the oil firm Severneft, where he was received by Clara Voss. | -..-, the headquarters
                    Peter Lund took a walk along the Caspian promenade with Clara Voss. | -..-, the Caspian promenade
                    Peter Lund and Clara Voss chatted on the veranda on Monday. | Mon 13 May..Mon 13 May, the veranda
                    Plans for Peter Lund to see Clara Voss on the fringes of a Balkan conference in Oslo were scrapped. | -..-, Oslo
                    Peter Lund left for Paris after talks with Clara Voss on Monday. | Mon 13 May..Mon 13 May, -
                    After a meeting with Clara Voss, Peter Lund left for Paris on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund flew to Paris on Monday after talks with Clara Voss. | Mon 13 May..Mon 13 May, -
                    Following talks with Clara Voss, Peter Lund is due to fly to Paris. | -..-, -
                    Monday's talks brought together Peter Lund and Clara Voss. | Mon 13 May..Mon 13 May, -
                    Peter Lund and Clara Voss attended Monday's funeral, where they talked for an hour. | Mon 13 May..Mon 13 May, -
                    Monday's decision brought together Peter Lund and Clara Voss. | -..-, -
                    Peter Lund met Clara Voss behind closed doors. | -..-, -
                    Ahead of a meeting with Clara Voss in Oslo on Friday, Peter Lund warned that the bridge would close. | Fri 17 May..Fri 17 May, Oslo
                    Peter Lund urged calm ahead of his talks with Clara Voss in Oslo on Friday. | Fri 17 May..Fri 17 May, Oslo
                    Peter Lund arrived in Oslo on Monday and went straight into talks with Clara Voss. | Mon 13 May..Mon 13 May, Oslo
                    A court opened an inquiry on Monday into talks between Peter Lund and Clara Voss. | -..-, -
                    The king asked Peter Lund on Friday to lead talks with Clara Voss. | -..-, -
                    Peter Lund agreed on Monday to meet Clara Voss in Oslo. | -..-, Oslo
                    Peter Lund is expected on Friday to meet Clara Voss. | Fri 17 May..Fri 17 May, -
                    Talks between France and Spain have been pushed back to March. | Sat 1 Mar..Mon 31 Mar, -
                    Over breakfast in Oslo, Peter Lund told Clara Voss that the bridge would close. | -..-, Oslo
                    Peter Lund won the vote on Sunday. Hours after the count, he met Clara Voss. | Sun 12 May..Sun 12 May, -
                    After a meeting with Clara Voss in Oslo, France's Peter Lund said the bridge would open. | -..-, Oslo
                    Peter Lund met the families of two fishermen killed in Oslo on Monday. | Mon 13 May..Mon 13 May, -
                    Peter Lund met Clara Voss on Monday after the French delegation stayed in Oslo. | Mon 13 May..Mon 13 May, -
                    Peter Lund met Clara Voss on Monday, three days after a bomb exploded in Oslo. | Mon 13 May..Mon 13 May, -
                    Peter Lund apologised to farmers in Oslo and will meet Clara Voss on Friday. | Fri 17 May..Fri 17 May, -
                    Peter Lund is in Oslo and will meet Clara Voss on Friday. | Fri 17 May..Fri 17 May, Oslo
                    At a dinner hosted by Karl Brand at his home in Oslo, Peter Lund talked with Clara Voss. | -..-, his home in Oslo
                    """)
    void readsWhenAndWhere(String article, String setting) {
        assertThat(Told.in(article).settings().getLast()).isEqualTo(setting);
    }
}
