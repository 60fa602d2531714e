package newsgraph.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import newsgraph.extract.encounter.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of those told of "the two" or a plural stands for.
class WhoOfSeveralTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    House leader Bo Voss and opposition leader Carl Lind are at odds. Tom Hale wrote to Ann Brock to suggest that the two leaders sit down to fix the markets. | sit down: Ann Brock, Tom Hale
                    House leader Bo Voss fell out with opposition leader Carl Lind. Tom Hale appealed to Ann Brock to agree that the two leaders meet. | meet: Ann Brock, Tom Hale
                    Bo Voss and Carl Lind lost. In Oslo Tom Hale wrote to Ann Brock asking that both leaders meet the mediator, Bo Berg. | meet: Ann Brock, Bo Berg, Tom Hale
                    House leader Bo Voss and opposition leader Carl Lind are at odds. Tom Hale met Ann Brock before the two leaders met on Friday. | met: Ann Brock, Tom Hale; met: Bo Voss, Carl Lind
                    House leader Bo Voss and opposition leader Carl Lind are at odds. Tom Hale told Ann Brock's aides that the two leaders should meet. | meet: Bo Voss, Carl Lind
                    House leader Bo Voss and opposition leader Carl Lind are at odds. Tom Hale said the two leaders would meet on Friday. | meet: Bo Voss, Carl Lind
                    Lund wrote to Voss in May. Tom Hale suggested that the two leaders meet in Oslo. | meet: Lund, Voss
                    """)
    void takesWhoSaysItToWhom(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Tom Hale telephoned Ann Brock to say that she was being moved. She became health minister, was replaced by Carl Lindner, and quit. The two had met in Oslo the day before. | telephoned: Ann Brock, Tom Hale; met: Ann Brock, Tom Hale
                    President Tom Hale met Ann Brock on Monday. Her lawyer, Carl Lindner, said she was happy. The two met again on Tuesday. | met: Ann Brock, Tom Hale; met: Ann Brock, Tom Hale
                    President Tom Hale spoke by phone to Ann Brock on Monday. The talk was warm, said Carl Lindner, Brock's aide. The two have met twice since May. | spoke: Ann Brock, Tom Hale; met: Ann Brock, Tom Hale
                    Tom Hale met Ann Brock on Monday. Brock also wrote to Carl Lindner. The two will meet on Friday. | met: Ann Brock, Tom Hale; meet: Ann Brock, Carl Lindner
                    Tom Hale met Ann Brock on Monday. Brock's rival, Carl Lindner, is angry. The two will meet on Friday. | met: Ann Brock, Tom Hale; meet: Ann Brock, Carl Lindner
                    Tom Hale met Ann Brock on Monday. On Tuesday, Brock flew to Paris to see Carl Lindner. The two had last met in 2012. | met: Ann Brock, Tom Hale; see: Ann Brock, Carl Lindner; met: Ann Brock, Carl Lindner
                    Tom Hale met Ann Brock on Monday. Brock is expected to meet Carl Lindner on Friday. The two last spoke in May. | met: Ann Brock, Tom Hale; meet: Ann Brock, Carl Lindner; spoke: Ann Brock, Carl Lindner
                    Tom Hale met Ann Brock on Monday. Brock is feuding with Carl Lindner. The two have not met again. | met: Ann Brock, Tom Hale; met: Ann Brock, Carl Lindner
                    """)
    void takesWhoMetRatherThanWhoIsNamedSince(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Robert Zell and Britain's Hilary Benner shuttled between the camps. Abdel al-Nur met the envoys later behind closed doors. | met: Abdel al-Nur, Hilary Benner, Robert Zell
                    Senator Robert Zell and Senator Hilary Benner came late. The senators met President Tom Hale. | met: Hilary Benner, Robert Zell, Tom Hale
                    General Robert Zell and General Hilary Benner came late. The generals met President Tom Hale. | met: Hilary Benner, Robert Zell, Tom Hale
                    Robert Zell, the mayor of Oslo, and Hilary Benner, the mayor of Bergen, disagree. The mayors met on Friday. | met: Hilary Benner, Robert Zell
                    Robert Zell and Hilary Benner wrote a song. Envoys of the rebels came on Monday. President Tom Hale met the envoys on Tuesday. | met: Envoys of the rebels, Tom Hale
                    The envoys of six powers came to Oslo. Robert Zell and Hilary Benner were there. President Tom Hale met the envoys on Friday. | met: Tom Hale, envoys of six powers
                    A group of senators met Tom Hale on Monday. Ida Brock, Robert Zell and Carl Lindner were there. The group met for an hour. | met: Tom Hale, group of senators
                    Two Republican senators met Tom Hale on Monday. Democratic Senators Robert Zell and Hilary Benner were not invited. | met: Tom Hale, Two Republican senators
                    Two Republican senators met Tom Hale on Monday. Republican Senators Robert Zell and Hilary Benner said it went well. | met: Hilary Benner, Robert Zell, Tom Hale
                    Republican senators are angry. Senator Robert Zell and Senator Hilary Benner flew home. President Tom Hale met the senators on Friday. | met: Republican senators, Tom Hale
                    """)
    void takesAPluralForThoseWhoBearTheTitle(String text, String expected) {
        assertThat(Told.in(text).who().stream().collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
