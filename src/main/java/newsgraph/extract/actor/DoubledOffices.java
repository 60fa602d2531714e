package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import newsgraph.text.Sentence;

/// Ties the first of two offices that share an article to the one person who is named behind the
/// second: "the founder and chairman of the bank, Ann Lund,", not "the king and queen".
final class DoubledOffices {
    private static final String RULE = "actor/apposition";

    /// How many mentions behind the first office the second may come.
    private static final int REACH = 4;

    private DoubledOffices() {}

    /// Returns the mentions, such offices among them tied.
    ///
    /// @param mentions in order of the text
    static List<ActorMention> tie(List<ActorMention> mentions) {
        List<ActorMention> tied = new ArrayList<>(mentions);
        for (int i = 0; i < tied.size(); i++) {
            ActorMention first = tied.get(i);
            tied.subList(i, Math.min(tied.size(), i + REACH)).stream()
                    .filter(second -> shareArticle(first, second))
                    .filter(second -> mentions.stream().anyMatch(n -> isOnlyName(second, n)))
                    .findFirst()
                    .ifPresent(s -> tied.set(tied.indexOf(first), first.of(s.actor(), RULE)));
        }
        return tied;
    }

    private static boolean shareArticle(ActorMention first, ActorMention second) {
        Sentence sentence = first.sentence();
        return Callings.isOffice(first)
                && first.end() == first.head() + 1
                && second.sentence().equals(sentence)
                && second.first() == first.end() + 1
                && sentence.token(first.end()).lower().equals("and")
                && sentence.token(second.first()).tag().matches("JJ|NN")
                && ActorWords.title(sentence.token(second.head()).word()).isPresent();
    }

    /// "Chairman of the bank, | Ann Lund,", who holds it, without another name joined to hers.
    private static boolean isOnlyName(ActorMention office, ActorMention name) {
        Sentence sentence = office.sentence();
        return name.sentence().equals(sentence)
                && name.actor().equals(office.actor())
                && !name.actor().unnamed()
                && name.first() == office.end() + 1
                && sentence.token(office.end()).word().equals(",")
                && name.end() < sentence.size()
                && sentence.token(name.end()).word().matches("[,.;]");
    }
}
