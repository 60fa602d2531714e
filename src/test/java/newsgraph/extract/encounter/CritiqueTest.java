package newsgraph.extract.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plain sentences beside those for which rules were written, which the rules must leave alone.
class CritiqueTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The government required a truce before holding talks with the rebels. | PLANNED government, rebels
                    Police received a call from the mayor about the protest on Monday. | OCCURRED Police, mayor
                    Peter Lund held talks on Monday, with Chilean ministers opposed to the plan. | OCCURRED Chilean ministers opposed to the plan, Peter Lund
                    Peter Lund had a few minutes of talks with Ann Voss on Friday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund will hold 30 minutes of talks with Ann Voss on Monday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund called Speaker Ann Voss on Monday and urged her to bring the bill to the floor. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund called Ann Voss to discuss his nomination to the bench. | OCCURRED Ann Voss, Peter Lund
                    At their annual meeting in Madrid on Friday, Peter Lund and Ann Voss agreed to cut tariffs. | OCCURRED Ann Voss, Peter Lund
                    The palace gave no reason for the meeting between Peter Lund and Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund reported no problems in his talks with Ann Voss on Friday. | OCCURRED Ann Voss, Peter Lund
                    None other than President Peter Lund met Ann Voss at the airport. | OCCURRED Ann Voss, Peter Lund
                    Not since 2009 have Peter Lund and Ann Voss met. | OCCURRED Ann Voss, Peter Lund
                    Nobody expected Peter Lund to meet Ann Voss in Madrid on Friday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss will meet in Madrid next week. Voss will arrive on Sunday and meet Lund the next day. | PLANNED Ann Voss, Peter Lund
                    Planned talks between Peter Lund and Ann Voss were held over until May. | PLANNED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Madrid on Friday, joined by thousands of protesters outside. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand said Peter Lund told him he would call Ann Voss on Monday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss will not meet again until Sept. 9. | PLANNED Ann Voss, Peter Lund
                    The board will not meet with Ann Voss until noon on Friday. | PLANNED Ann Voss, board
                    Peter Lund accepted the invitation and travelled to Madrid to meet Ann Voss on Monday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund took a train to get to the talks with Ann Voss in Madrid on Monday. | OCCURRED Ann Voss, Peter Lund
                    The envoy called on President Peter Lund for the first time on Monday. | OCCURRED Peter Lund, envoy
                    Peter Lund met Ann Voss at the upcoming conference's first session on Friday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. Karl Brand joined Voss two years ago. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. Voss was accompanied by Karl Brand when she left court. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. Karl Brand joined Voss at the talks. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Envoy Karl Brand met Peter Lund with a message from Ann Voss on Monday. | OCCURRED Karl Brand, Peter Lund
                    Peter Lund and Ann Voss met on Monday. Karl Brand was among those who joined the protest. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss met on Monday. Karl Brand was in attendance on Sunday when the team won. | OCCURRED Ann Voss, Peter Lund
                    Ministers met in Oslo on Monday. Protesters were present. They were led by Ann Voss. | OCCURRED Ministers
                    Peter Lund met Ann Voss on Monday. Guests included Karl Brand at a concert the same evening. | OCCURRED Ann Voss, Peter Lund
                    Along with Peter Lund, Clara Voss was accused of meeting Karl Brand. | OCCURRED Clara Voss, Karl Brand
                    Along with Peter Lund, Clara Voss flew to Oslo to meet Karl Brand. | OCCURRED Clara Voss, Karl Brand, Peter Lund
                    Peter Lund attended talks in Oslo to which Ann Voss had been asked by the UN to send an observer. | OCCURRED Peter Lund
                    The envoy pushed Peter Lund and Ann Voss toward a deal before they met in Geneva. | OCCURRED Ann Voss, Peter Lund
                    An agreement was signed to end the strike after talks between Peter Lund and Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Doubts were raised about a meeting between Peter Lund and Ann Voss in May. | OCCURRED Ann Voss, Peter Lund
                    There had never been a meeting like the one between Peter Lund and Ann Voss on Tuesday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss were locked in talks for six hours on Tuesday. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund has opened talks with Ann Voss three times since May. | OCCURRED Ann Voss, Peter Lund
                    Karl Brand met Ann Voss of Spain, Peter Lund of Japan said. | OCCURRED Ann Voss, Karl Brand
                    Karl Brand met Ann Voss from Spain, and Peter Lund from Japan won the race. | OCCURRED Ann Voss, Karl Brand
                    Karl Brand met Ann Voss of Spain and Peter Lund of Japan on Monday. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    Ann Voss met her counterparts in Brussels and Paris this week. | OCCURRED Ann Voss, counterparts
                    Peter Lund discussed fish with his counterparts in Geneva and Madrid on Monday. | OCCURRED Peter Lund, counterparts
                    Karl Brand gave Ann Voss a ten-minute interview on Monday. | OCCURRED Ann Voss, Karl Brand
                    Ann Voss, who led the union's side, said they would meet again on Friday. | PLANNED union's side
                    Karl Brand met Ann Voss, the foreign minister, and Peter Lund, the defence minister, in separate talks. | OCCURRED Ann Voss, Karl Brand, Peter Lund
                    It is the first time that Peter Lund and Ann Voss meet in person. | OCCURRED Ann Voss, Peter Lund
                    The meeting between Peter Lund and Ann Voss was supposed to last 30 minutes but ran to 90. | OCCURRED Ann Voss, Peter Lund
                    The meeting between Peter Lund and Ann Voss was supposed to be secret. | OCCURRED Ann Voss, Peter Lund
                    A dinner last month between Peter Lund and Ann Voss could be a breach of the rules. | OCCURRED Ann Voss, Peter Lund
                    A meeting between Peter Lund and Ann Voss may have influenced the case. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund threatened to quit the planned summit with Ann Voss. | PLANNED Ann Voss, Peter Lund
                    The two-day talks between Peter Lund and Ann Voss from Sunday will end on Tuesday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund was in no mood to celebrate after meeting Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund ignored questions about her meeting with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Madrid, but an agreement did not come about. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund held a remote meeting with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The outcome of the talks between Peter Lund and Ann Voss remains in doubt. | OCCURRED Ann Voss, Peter Lund
                    The talks between Peter Lund and Ann Voss became possible after the war. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund cancelled an appointment to meet Ann Voss. | CANCELLED Ann Voss, Peter Lund
                    Nothing would stop Peter Lund from meeting Ann Voss. | PLANNED Ann Voss, Peter Lund
                    The court refused to block Peter Lund from meeting Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund kept notes from meeting Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    The meeting between Peter Lund and Ann Voss could have prevented the crisis. | OCCURRED Ann Voss, Peter Lund
                    It is vital that leaders meeting in Madrid agree a deal. | OCCURRED leaders
                    Police do not believe Peter Lund met Ann Voss alone. | OCCURRED Ann Voss, Peter Lund
                    Many were against talks with Peter Lund held in Berlin on Monday. | OCCURRED Peter Lund
                    Peter Lund convened a meeting with Ann Voss for next year's financing plan. | OCCURRED Ann Voss, Peter Lund
                    The deal paved the way for a visit by Peter Lund to Cuba in March. | OCCURRED Peter Lund
                    Peter Lund met Ann Voss in Oslo on Monday. Karl Brand hopes to meet Voss again. | OCCURRED Ann Voss, Peter Lund; PROPOSED Ann Voss, Karl Brand
                    Peter Lund met Ann Voss in Oslo on Monday. The Geneva talks will resume on March 23. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Oslo on Monday. Peace talks on Syria will resume in May. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Vienna on Tuesday. The Chilean told reporters the talks were useful. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund convened a summit with Ann Voss for Friday. | PLANNED Ann Voss, Peter Lund
                    Peter Lund will meet Ann Voss on Friday. Karl Brand is not expected to attend. | PLANNED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Oslo on Monday. Envoys also attend weekly briefings at the embassy. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. The attack by Karl Brand's militia came hours before the meeting. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss in Geneva on Monday. Foreign Minister Karl Brand flew to Vienna on Tuesday for the nuclear talks. | OCCURRED Ann Voss, Peter Lund; OCCURRED Karl Brand
                    Opposition leader Karl Brand, a columnist and lawmaker, spoke with President Peter Lund. | OCCURRED Karl Brand, Peter Lund
                    Peter Lund spoke with freed reporter Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund will meet Ann Voss, then the Chilean foreign minister, in Vienna on Friday. | PLANNED Ann Voss, Chilean foreign minister, Peter Lund
                    The leaders of Chile and Spain held a summit in Oslo on Monday. Peter Lund and Ann Voss met for two hours. | OCCURRED Ann Voss, Peter Lund
                    Residents listened as Mayor Ann Voss spoke after a meeting with Peter Lund. | OCCURRED Ann Voss, Peter Lund
                    Ann Voss listened as Peter Lund told reporters after a meeting with Karl Brand. | OCCURRED Karl Brand, Peter Lund
                    Peter Lund pushed for talks between Ann Voss and Karl Brand. | PROPOSED Ann Voss, Karl Brand
                    Peter Lund met with a raft of criticism. | OCCURRED Peter Lund
                    The prime minister attended an investor meeting in Oslo on Monday. | OCCURRED prime minister
                    Prime Minister Peter Lund met President Ann Voss on Tuesday. The visiting leader will meet executives in Madrid. | OCCURRED Ann Voss, Peter Lund; PLANNED executives, visiting leader
                    Peter Lund greets Prime Minister Ann Voss at the palace on Friday. | PLANNED Ann Voss, Peter Lund
                    Asked if he regretted meeting Peter Lund, Karl Brand said no. | HYPOTHETICAL Karl Brand, Peter Lund
                    Asked if he raised the ferry at his meeting with Ann Voss, Peter Lund said no. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund will meet Ann Voss on Friday. Officials cancelled the press conference. | PLANNED Ann Voss, Peter Lund
                    The mayor is to meet residents on Thursday. The club called off its event on Friday. | PLANNED mayor, residents
                    Peter Lund met Ann Voss on Monday. A gunman opened fire at a mall. Karl Brand, who was there, said he ran. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund met Ann Voss on Monday. At a march in Paris, Karl Brand, who took part, said he wanted peace. | OCCURRED Ann Voss, Peter Lund
                    The mayor met with officers on Friday. Two officers were shot. One of them, Karl Brand, died. | OCCURRED mayor, officers
                    Ann Voss met mayors on Tuesday. Two refugees were shot, and one of them, Karl Brand, died. | OCCURRED Ann Voss, mayors
                    President Peter Lund and Prime Minister Ann Voss met in Oslo on Monday. Lund arrived in the morning and visited a school. Later he met Voss for two hours. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund and Ann Voss held talks in Oslo on Monday. Lund first laid a wreath at a memorial. Later, the two leaders met at the palace. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund had been due in Madrid on Monday for a meeting with Ann Voss and arrived on time. | PLANNED Ann Voss, Peter Lund
                    Hopes of progress at the meeting on Monday between Peter Lund and Ann Voss were frustrated. | OCCURRED Ann Voss, Peter Lund
                    The White House phone call to Peter Lund lasted an hour. | OCCURRED Peter Lund, White House
                    The Kremlin meeting with Peter Lund was held on Monday. | OCCURRED Kremlin, Peter Lund
                    President Peter Lund visited France together with her husband. | OCCURRED France, Peter Lund
                    The ministry announced the trip on Monday. It includes a meeting with President Ann Voss. | OCCURRED Ann Voss
                    Peter Lund met a group of Sanders supporters on Friday. | OCCURRED Peter Lund, group
                    Senators Holm, Voss and Lund went to Cuba. All three Democratic senators met President Castro. | OCCURRED Castro, Holm, Lund, Voss
                    Peter Lund told the newspaper's owner, Ann Voss, by phone that the deal was dead. | OCCURRED Ann Voss, Peter Lund
                    The appeals court quashed the decision to hold the meeting between Ann Voss and Peter Lund. | PLANNED Ann Voss, Peter Lund
                    Peter Lund tried to play down the row on Tuesday following talks with Ann Voss. | OCCURRED Ann Voss, Peter Lund
                    Police say Peter Lund met Ann Voss in Oslo. His mother said she had never seen her. | OCCURRED Ann Voss, Peter Lund
                    The Post reported that Peter Lund met Ann Voss on Monday. He has never talked to her about Syria. | OCCURRED Ann Voss, Peter Lund
                    The Post reported that Peter Lund met Ann Voss on Monday. She had never seen him so happy, an aide said. | OCCURRED Ann Voss, Peter Lund
                    The ministry announced that Peter Lund met Ann Voss on Tuesday. It rejected the claim that she was ill. | OCCURRED Ann Voss, Peter Lund
                    The newspaper reported that Peter Lund met Ann Voss in Oslo. It withdrew the claim that she had taken money. | OCCURRED Ann Voss, Peter Lund
                    Peter Lund will meet Ann Voss on Friday. The company turned down the request. | PLANNED Ann Voss, Peter Lund
                    Peter Lund will meet Ann Voss on Friday. Police turned them away at the gate. | PLANNED Ann Voss, Peter Lund
                    Peter Lund will meet Ann Voss on Friday. Karl Brand initially accepted, then pulled out. | PLANNED Ann Voss, Peter Lund
                    """)
    void leaveThemAlone(String words, String read) {
        assertThat(Told.in(words).summary()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund testified before Congress in March. | Fri 1 Mar..Sun 31 Mar, -
                    Peter Lund met Ann Voss at the climate conference in Oslo in March. | Fri 1 Mar..Sun 31 Mar, Oslo
                    Peter Lund met up with Ann Voss in March. | Fri 1 Mar..Sun 31 Mar, -
                    Peter Lund held talks with Ann Voss about the protests in March. | Fri 1 Mar..Sun 31 Mar, -
                    Peter Lund and Ann Voss met for the first time since 1961 in Oslo in January. | Mon 1 Jan..Wed 31 Jan, Oslo
                    After talks with Ann Voss, Peter Lund said in Oslo that the deal was close. | -..-, Oslo
                    Peter Lund met Ann Voss in the run-up to the vote in March. | -..-, -
                    Peter Lund refused to answer questions on Monday after meeting Ann Voss. | Mon 13 May..Mon 13 May, -
                    Peter Lund failed to convince lawmakers on Tuesday after meeting with them. | Tue 14 May..Tue 14 May, -
                    Peter Lund met Ann Voss in 2010. Earlier he met Karl Brand. | Fri 1 Jan..Fri 31 Dec, -
                    Peter Lund met Ann Voss on Tuesday. Earlier, he met Karl Brand. Later in the day he was to meet Clara Voss. | Tue 14 May..Tue 14 May, -
                    Peter Lund met Ann Voss in Oslo on Monday. The last round of talks in Geneva in April failed. | Mon 1 Apr..Tue 30 Apr, Geneva
                    Peter Lund and Ann Voss have not met since 2014, when Spain left the union. | Wed 1 Jan..Wed 15 May, -
                    At the White House on Monday, Peter Lund said he would meet with Senate leaders there on Friday. | Fri 17 May..Fri 17 May, the White House
                    """)
    void keepTheirTimeAndPlace(String words, String setting) {
        assertThat(Told.in(words).settings().getLast()).isEqualTo(setting);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peter Lund called on Ann Voss to congratulate the miners.
                    Anna Lund said she saw President Ann Voss during the parade.
                    Peter Lund has seen presidents, kings and movie stars.
                    Hackers received credentials from a contractor.
                    Talking to the rebels is necessary, Peter Lund said.
                    Protesters called on the president, who took office in May, to resign.
                    Farmers gave a cautious welcome to the new minister on Monday.
                    Peter Lund answered questions from senators in writing.
                    Peter Lund will give a talk with music at the church on Sunday.
                    Karl Brand interrupted Ann Voss's talk with a question.
                    Peter Lund dismissed talk between officials of a merger as rumour.
                    There was talk between the parties of an early election.
                    The party called on Peter Lund at his office on Monday to quit.
                    In a letter, Ann Voss called on Peter Lund at his office to release the files.
                    Karl Brand gave the pupils a ten-minute talk on Monday.
                    The council approved the plan. It met with support from residents.
                    Peter Lund was seated next to an empty chair.
                    Peter Lund brought pressure on Spain to talk to the rebels.
                    """)
    void tellOfNone(String words) {
        assertThat(Told.in(words).summary()).isEmpty();
    }
}
