package newsgraph.extract.actor;

import java.util.List;
import java.util.Set;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// "The fund", "the front", where a body of the article is named so; elsewhere they are things.
final class WordOfBody {
    private static final Set<String> WORDS =
            Set.of(
                    "fund",
                    "front",
                    "institute",
                    "centre",
                    "center",
                    "society",
                    "service",
                    "office");

    private WordOfBody() {}

    static boolean is(Sentence sentence, int noun, Names names) {
        Token token = sentence.token(noun);
        return token.tag().equals("NN")
                && noun > 0
                && WORDS.contains(token.lower())
                && sentence.token(noun - 1).lower().equals("the")
                && names.bySentence().values().stream()
                        .flatMap(List::stream)
                        .filter(n -> n.type() == NameSpan.Type.BODY)
                        .anyMatch(n -> words(n).contains(token.lower()));
    }

    private static List<String> words(NameSpan name) {
        return name.sentence().tokens().subList(name.first(), name.end()).stream()
                .map(Token::lower)
                .toList();
    }
}
