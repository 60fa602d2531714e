package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Compares of what an office is: "the army chief" is no police chief, "the prime minister" no
/// finance minister, "the mayor" not his deputy, and "the former president" not who is in office.
final class KindsOfOffice {
    private static final Set<String> PORTFOLIOS = LexiconFile.words("portfolio-words");

    private static final Set<String> PARTISAN = LexiconFile.words("party-adjectives");

    private static final String ANY = "any:";

    private static final List<Set<String>> LINES =
            LexiconFile.rows("kinds-of-office", 1).stream()
                    .map(r -> Set.of(r.column(0).split(" +")))
                    .toList();

    private static final List<Set<String>> ALIKE =
            LINES.stream().filter(line -> !line.contains(ANY)).toList();

    /// What may be said of everybody whose body is known: "company".
    private static final Set<String> OF_ANY =
            LINES.stream()
                    .filter(line -> line.contains(ANY))
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    /// How many words behind a name may tell the office.
    private static final int REACH = 8;

    /// How an office is told of in one place.
    ///
    /// @param of the word that says of what it is; "" where none does
    /// @param past whether it was held once only
    record Kind(String of, boolean past) {
        static Kind at(Sentence sentence, int first, int noun) {
            boolean past =
                    sentence.tokens().subList(Math.min(first, noun), noun).stream()
                            .flatMap(t -> ActorWords.state(t.word()).stream())
                            .anyMatch(s -> s == Title.State.PAST);
            return new Kind(word(sentence, noun), past);
        }

        private static String word(Sentence sentence, int noun) {
            if (noun > 0 && isKind(sentence.token(noun - 1))) {
                return sentence.token(noun - 1).lower();
            }
            int behind = noun + 2; // "chief of staff", "head of the navy"
            if (behind >= sentence.size() || !sentence.token(noun + 1).lower().equals("of")) {
                return "";
            }
            String last = "";
            for (int at = behind; at < sentence.size(); at++) {
                Token token = sentence.token(at);
                if (!token.tag().matches("DT|JJ|NN.*|POS")) {
                    break;
                }
                last = token.tag().matches("NNS?") ? token.lower() : last;
            }
            return last;
        }

        boolean isDeputy() {
            return ActorWords.isDeputy(of);
        }
    }

    private final Map<Actor, List<ActorMention>> mentions;
    private final Map<Actor, List<Calling>> facts;

    /// @param mentions in order of the text
    /// @param facts what they call people
    KindsOfOffice(List<ActorMention> mentions, List<Calling> facts) {
        this.mentions =
                mentions.stream()
                        .filter(m -> m.rule().matches("actor/(name|apposition)"))
                        .collect(Collectors.groupingBy(ActorMention::actor));
        this.facts = facts.stream().collect(Collectors.groupingBy(Calling::actor));
    }

    /// Tells whether somebody whom the article calls by one of the nouns can be meant by a
    /// description.
    ///
    /// @param nouns the noun of the description and those that are used for it
    boolean canBe(Actor actor, Set<String> nouns, ActorMention description) {
        Kind wanted = Kind.at(description.sentence(), description.first(), description.head());
        List<Kind> known = known(actor, nouns);
        if (known.isEmpty()) { // a president may be "the leader", but none of rebels
            return wanted.of().isEmpty() || OF_ANY.contains(wanted.of());
        }
        boolean past = known.stream().anyMatch(Kind::past);
        boolean deputies = known.stream().allMatch(Kind::isDeputy);
        boolean deputy = known.stream().anyMatch(Kind::isDeputy);
        if (past != wanted.past() || (wanted.isDeputy() ? !deputy : deputies)) {
            return false;
        }
        return wanted.of().isEmpty()
                || known.stream().allMatch(k -> k.of().isEmpty())
                || known.stream().anyMatch(k -> areAlike(k.of(), wanted.of()));
    }

    private List<Kind> known(Actor actor, Set<String> nouns) {
        Stream<Kind> named =
                mentions.getOrDefault(actor, List.of()).stream()
                        .flatMap(m -> kinds(m, nouns).stream());
        Stream<Kind> called =
                facts.getOrDefault(actor, List.of()).stream()
                        .filter(f -> nouns.contains(f.noun()))
                        .map(Calling::kind);
        return Stream.concat(named, called).toList();
    }

    private static List<Kind> kinds(ActorMention mention, Set<String> nouns) {
        List<Kind> found = new ArrayList<>();
        for (int at = mention.first(); at < described(mention); at++) {
            if (nouns.contains(mention.sentence().token(at).lower())) {
                found.add(Kind.at(mention.sentence(), mention.first(), at));
            }
        }
        return found;
    }

    /// Returns where what is said of somebody ends, a bare office behind the name included: "Ann
    /// Hill, head of the navy,".
    private static int described(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int end = mention.end();
        if (end >= sentence.size() || !sentence.token(end).word().equals(",")) {
            return end;
        }
        int at = end + 1;
        while (at < Math.min(sentence.size(), end + REACH)
                && sentence.token(at).tag().matches(Appositions.PHRASE)) {
            at++;
        }
        return at < sentence.size() && sentence.token(at).tag().matches("VB.*") ? end : at;
    }

    /// Tells whether a word before an office says of what it is: "army", "foreign", "deputy", not
    /// "young" nor "French"; not "Republican" either, which may be said of any of them.
    private static boolean isKind(Token token) {
        String word = token.lower();
        if (PARTISAN.contains(word)) {
            return false;
        }
        return token.tag().matches("NNS?")
                || PORTFOLIOS.contains(word)
                || ActorWords.isDeputy(word)
                || OF_ANY.contains(word)
                || ALIKE.stream().anyMatch(line -> line.contains(word));
    }

    private static boolean areAlike(String one, String other) {
        return one.equals(other)
                || OF_ANY.contains(one)
                || OF_ANY.contains(other)
                || ALIKE.stream().anyMatch(line -> line.contains(one) && line.contains(other));
    }
}
