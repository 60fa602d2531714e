package newsgraph.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The capitalized words that an article says of somebody beside the name: the state or seat, and
/// the party ("Sen. Mark Dunn of Ohio", "(R-Ohio)", "an Ohio Republican", "the Tory MP for
/// Hallam").
final class Origins {
    /// How many words behind a name may tell of it.
    private static final int REACH = 8;

    /// What each word for a party is told by, in lower case: "tory" is "conservative".
    private static final Map<String, String> PARTIES = new HashMap<>();

    static {
        for (LexiconFile.Row row : LexiconFile.rows("party-adjectives", 1)) {
            String[] words = row.column(0).split(" +");
            for (String word : words) {
                PARTIES.put(word, words[0]);
            }
        }
    }

    private final Map<Actor, Set<String>> words = new HashMap<>();

    Origins(List<ActorMention> mentions) {
        mentions.stream()
                .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed())
                .filter(m -> m.rule().matches("actor/(name|apposition|title)"))
                .forEach(m ->
                        words.computeIfAbsent(m.actor(), a -> new HashSet<>())
                                .addAll(of(m.sentence(), m.first(), m.end())));
    }

    /// Tells whether a word is of a party, so that it may be said of an office of any kind.
    static boolean isParty(String word) {
        return PARTIES.containsKey(word);
    }

    /// Returns the parties that the words of a phrase tell of, each by its adjective, in lower
    /// case.
    static Set<String> parties(Sentence sentence, int first, int end) {
        return sentence.tokens().subList(first, Math.max(first, end)).stream()
                .filter(t -> Character.isUpperCase(t.word().codePointAt(0)))
                .map(Token::lower)
                .filter(Origins::isParty)
                .map(PARTIES::get)
                .collect(Collectors.toSet());
    }

    /// Tells whether somebody may be called by some capitalized words: by all that are told of him,
    /// or by a party where none is.
    ///
    /// @param marks in lower case
    boolean fit(Actor actor, Set<String> marks) {
        Set<String> own = words.getOrDefault(actor, Set.of());
        return tell(actor, marks)
                || (marks.stream().allMatch(Origins::isParty)
                        && own.stream().noneMatch(PARTIES::containsValue));
    }

    /// Tells whether each of some words is told of somebody.
    boolean tell(Actor actor, Set<String> marks) {
        return tell(words.getOrDefault(actor, Set.of()), marks);
    }

    /// Tells whether some words of a phrase tell each of the words.
    ///
    /// @param marks in lower case
    static boolean tell(Phrase phrase, Set<String> marks) {
        return tell(of(phrase.sentence(), phrase.first(), phrase.end()), marks);
    }

    private static boolean tell(Set<String> own, Set<String> marks) {
        return marks.stream().allMatch(m -> own.contains(PARTIES.getOrDefault(m, m)));
    }

    private static Set<String> of(Sentence sentence, int first, int nameEnd) {
        int end = end(sentence, nameEnd);
        return sentence.tokens().subList(first, end).stream()
                .filter(t -> t.tag().matches("NNPS?|JJ|NN"))
                .filter(t -> Character.isUpperCase(t.word().codePointAt(0)))
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .flatMap(w -> Stream.of(w.split("(?<=^[rdi])-", 2))) // "r-s.c."
                .flatMap(w -> Natives.places(w).stream())
                .map(w -> PARTIES.getOrDefault(w, w))
                .collect(Collectors.toSet());
    }

    /// Returns where what is said of somebody right behind the name ends: "Dunn of Ohio", "Dunn,
    /// R-Ohio,", "Dunn (R-Ohio)".
    private static int end(Sentence sentence, int at) {
        if (at + 1 >= sentence.size() || !sentence.token(at).word().matches(",|of|\\(|-LRB-")) {
            return at;
        }
        int end = at + 1;
        while (end < Math.min(sentence.size(), at + REACH) && goesOn(sentence.token(end))) {
            end++;
        }
        boolean acts = end < sentence.size() && sentence.token(end).tag().matches("CC|VB.*|MD");
        return acts && sentence.token(at).word().equals(",") ? at : end;
    }

    private static boolean goesOn(Token token) {
        return token.tag().matches("DT|JJ|NN.*|HYPH") || token.lower().matches("of|from|for|-|an?");
    }
}
