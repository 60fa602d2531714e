package newsgraph.extract.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Gathers what stands around a title's noun, from the noun to the left and then to the right:
/// "Turkey's former prime | minister", "| president of France".
final class TitleModifiers {
    private static final int STOP = -1;

    /// Words, and the mark, before a gerund that tells what somebody does.
    private static final String CLAUSE_OPENERS = "after|before|by|since|upon|when|while|without|,";

    private static final Set<String> OWN_PRESIDENTS = LexiconFile.words("own-presidents");

    private final Sentence sentence;
    private final Names names;
    private final Nations nations;
    private final int head;
    private final Deque<String> words = new ArrayDeque<>();
    private final Set<String> of = new LinkedHashSet<>();
    private Title.State state = Title.State.NOW;
    private OptionalInt owner = OptionalInt.empty();
    private boolean definite = true;
    private int first;

    TitleModifiers(Sentence sentence, Names names, Nations nations, int head) {
        this.sentence = sentence;
        this.names = names;
        this.nations = nations;
        this.head = head;
        this.first = head;
    }

    int first() {
        return first;
    }

    Title.State state() {
        return state;
    }

    OptionalInt owner() {
        return owner;
    }

    boolean definite() {
        return definite;
    }

    Set<String> of() {
        return of;
    }

    String words() {
        return words.stream()
                .map(w -> ActorWords.inFull(w.replace(".", "")))
                .collect(Collectors.joining(" "))
                .replace(" - ", "-")
                .replace(" ,", ",");
    }

    void readBefore() {
        readNoun();
        int at = head - 1;
        while (at >= 0) {
            int begin = stepOver(at);
            if (begin == STOP) {
                return;
            }
            first = begin;
            if (isDeterminer(sentence.token(begin)) || isPossessor(at)) {
                return;
            }
            at = begin - 1;
        }
    }

    /// Reads the noun, of "ex-minister" and "vice-president" both halves.
    private void readNoun() {
        String noun = sentence.token(head).lower();
        int hyphen = noun.indexOf('-');
        Optional<Title.State> stated =
                hyphen < 0 ? Optional.empty() : ActorWords.state(noun.substring(0, hyphen));
        if (stated.isEmpty()) {
            words.addFirst(noun);
        } else if (stated.get() == Title.State.DEPUTY) {
            words.addFirst(noun.replaceFirst("-", " "));
        } else {
            state = stated.get();
            words.addFirst(noun.substring(hyphen + 1));
        }
    }

    /// Returns the index of the first token of what ends with a token, if it belongs to the title.
    private int stepOver(int at) {
        Token token = sentence.token(at);
        if (DayBeside.endsBefore(sentence, at + 1)) {
            return STOP; // "that evening | President Ann Lund"
        }
        if (token.tag().equals("-RRB-")) {
            return stepOverAbbreviation(at);
        }
        Optional<NameSpan> name = names.at(sentence, at);
        Optional<Nations.Match> nation = nations.endingAt(sentence, at);
        if (isPossessor(at)) {
            return stepOverPossessor(at);
        } else if (nation.isPresent()) {
            of.add(nation.get().country().id());
            own(at);
            return nation.get().first();
        } else if (name.isPresent()) {
            return name.get().type() == NameSpan.Type.PERSON ? STOP : belongTo(name.get());
        } else if (isDeterminer(token)) {
            definite = token.lower().equals("the") || token.tag().equals("PRP$");
            if (token.tag().equals("PRP$")) {
                own(at);
            }
            return at;
        }
        return stepOverWord(at, token);
    }

    /// "Ferry Workers' Union (FWU) Chairman"
    private int stepOverAbbreviation(int at) {
        boolean abbreviates =
                at > 2
                        && sentence.token(at - 2).tag().equals("-LRB-")
                        && names.at(sentence, at - 3).isPresent();
        return abbreviates ? at - 2 : STOP;
    }

    private int stepOverWord(int at, Token token) {
        if (ListedPortfolio.joins(sentence, at)) {
            words.addFirst(token.lower()); // "culture, media and sport minister"
            return at;
        }
        Optional<Title.State> stated = ActorWords.state(token.word());
        if (stated.isPresent() && stated.get() != Title.State.DEPUTY) {
            state = stated.get();
            return at;
        }
        boolean describes =
                (token.isNoun() || token.tag().matches("JJ.?|VB[NG]"))
                        && !ActorWords.isOutsideTitle(token.lower())
                        && (!token.tag().startsWith("VB") || isBetweenArticleAndNoun(at));
        if (describes) {
            if (!token.tag().startsWith("VB") && !isOfNamed(token)) {
                words.addFirst(token.lower());
            }
            return at;
        }
        if (token.lower().matches("most|very|right") && isAddress()) {
            return at; // "the Most Revd Ann Lund"
        }
        if (token.tag().equals("CD") && sentence.token(at + 1).word().equals("-")) {
            words.addFirst(token.lower()); // "a two-term governor"
            return at;
        }
        if (token.word().equals("-") && at > 0 && at < head) {
            boolean joined =
                    sentence.token(at - 1).span().end() == token.span().begin()
                            && token.span().end() == sentence.token(at + 1).span().begin();
            if (joined) {
                if (ActorWords.state(sentence.token(at - 1).word()).isEmpty()) {
                    words.addFirst("-");
                }
                return at;
            }
        }
        return STOP;
    }

    /// "The visiting Danish minister" is the Danish minister; "the visiting leader" is not the one
    /// at home.
    private boolean isOfNamed(Token token) {
        return token.lower().equals("visiting") && !of.isEmpty();
    }

    /// Tells a participle that describes ("visiting") from the verb of the sentence ("met") and of
    /// a clause ("before meeting Prime Minister Lund").
    private boolean isBetweenArticleAndNoun(int at) {
        boolean clause =
                at > 0
                        && sentence.token(at).tag().equals("VBG")
                        && sentence.token(at - 1).lower().matches(CLAUSE_OPENERS);
        return !clause
                && sentence.dependencies().is(at, "amod")
                && sentence.dependencies().head(at) >= at;
    }

    private boolean isPossessor(int at) {
        return sentence.token(at).tag().equals("POS");
    }

    /// "Spain's", "the prime minister's": the title belongs to what stands before.
    private int stepOverPossessor(int at) {
        if (at == 0) {
            return STOP;
        }
        own(at - 1);
        Optional<NameSpan> name = names.at(sentence, at - 1);
        if (name.isPresent()) {
            return name.get().type() == NameSpan.Type.PERSON
                    ? name.get().first()
                    : belongTo(name.get());
        }
        int begin = at - 1;
        while (begin > 0
                && (sentence.token(begin - 1).isNoun()
                        || sentence.token(begin - 1).tag().startsWith("JJ"))) {
            begin--;
        }
        return begin > 0 && isDeterminer(sentence.token(begin - 1)) ? begin - 1 : begin;
    }

    private int belongTo(NameSpan name) {
        of.addAll(bodies(name));
        own(name.last());
        return name.first();
    }

    /// Returns what a name belongs to; only itself where its ruler is not the country's: "Senate
    /// president".
    private Set<String> bodies(NameSpan name) {
        boolean apart =
                isRuler()
                        && sentence.tokens().subList(name.first(), name.end()).stream()
                                .anyMatch(t -> OWN_PRESIDENTS.contains(t.lower()));
        return apart && name.entry().isPresent()
                ? Set.of(name.entry().get().id())
                : nations.bodies(name);
    }

    private boolean isAddress() {
        return ActorWords.title(sentence.token(head).word())
                .filter(t -> t.kind() == Title.Kind.ADDRESS)
                .isPresent();
    }

    private boolean isRuler() {
        return ActorWords.title(sentence.token(head).word())
                .filter(t -> t.kind() == Title.Kind.RULER)
                .isPresent();
    }

    private void own(int token) {
        owner = owner.isPresent() ? owner : OptionalInt.of(token);
    }

    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT") || token.tag().equals("PRP$");
    }

    /// Reads what follows the noun up to `end`: "of State" goes to the words, "of France" tells the
    /// country, "-elect" the state.
    void readAfter(int end) {
        int at = head + 1;
        while (at < end && !sentence.token(at).tag().equals("IN") && !isTo(at)) {
            ActorWords.state(sentence.token(at).word()).ifPresent(s -> state = s);
            at++;
        }
        StringBuilder rest = new StringBuilder();
        for (int i = at; i < end; i++) {
            Optional<NameSpan> name = names.at(sentence, i);
            if (name.isPresent()) {
                of.addAll(bodies(name.get()));
                own(name.get().last());
                if (sentence.token(i - 1).tag().equals("NN")) { // "of the football body FIFA"
                    rest.setLength(0);
                }
            } else if (!sentence.token(i).tag().equals("DT")) {
                rest.append(' ').append(sentence.token(i).lower());
            }
        }
        if (rest.toString().strip().contains(" ")) {
            words.addLast(rest.toString().strip());
        }
    }

    private boolean isTo(int at) {
        return sentence.token(at).lower().equals("to");
    }
}
