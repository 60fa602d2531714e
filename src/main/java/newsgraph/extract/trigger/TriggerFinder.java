package newsgraph.extract.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsgraph.extract.actor.Visiting;
import newsgraph.extract.clause.DayNames;
import newsgraph.extract.clause.ForDoing;
import newsgraph.extract.clause.Offer;
import newsgraph.extract.clause.Surface;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds the words of meeting and talking in a sentence.
public final class TriggerFinder {
    /// How many tokens an object inside a phrase may have.
    private static final int LONGEST_GAP = 12;

    /// How many words may describe a noun inside a phrase.
    private static final int LONGEST_DESCRIPTION = 3;

    private final TriggerLexicon lexicon;

    public TriggerFinder(TriggerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Returns the triggers, left to right.
    public List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean verb =
                    (token.isVerb() && !isUnder(sentence, token))
                            || isGerund(sentence, token.index())
                            || isDue(sentence, token);
            Optional<Trigger> trigger = verb ? verb(sentence, token) : noun(sentence, token);
            trigger.filter(t -> found.isEmpty() || !Doubled.isSpent(t, found.getLast()))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            PicturedWith.in(sentence).ifPresent(found::add);
        }
        return found.stream().filter(t -> !Doubled.is(t, found)).toList();
    }

    /// "Under questioning", which is done to him.
    private static boolean isUnder(Sentence sentence, Token token) {
        return token.tag().equals("VBG")
                && token.index() > 0
                && sentence.token(token.index() - 1).lower().equals("under");
    }

    /// "Is due at Lund's office".
    private static boolean isDue(Sentence sentence, Token token) {
        return token.lower().equals("due")
                && token.index() > 0
                && sentence.token(token.index() - 1).lemma().equals("be");
    }

    private Optional<Trigger> verb(Sentence sentence, Token token) {
        boolean gerund = isGerund(sentence, token.index());
        String lemma = gerund ? gerundOf(token) : token.lemma();
        List<TriggerWord.Verb> words = new ArrayList<>(lexicon.verbs(lemma));
        if (Errand.is(sentence, token.index())) {
            words.addAll(lexicon.verbs(Errand.ANY.getFirst()));
        }
        List<Trigger> found = new ArrayList<>();
        for (TriggerWord.Verb word : words) {
            Optional<Integer> end = endOfPhrase(sentence, token.index(), word.lemmas());
            if (end.isPresent() && (gerund || !isAuxiliaryOrName(sentence, token.index()))) {
                found.add(new Trigger(sentence, token.index(), end.get(), token.index(), word));
            }
        }
        return found.stream() // a longer phrase in another sense gives way to the word alone
                .filter(t -> !Guards.isOther(t))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /// Tells whether a gerund is the verb although it may be tagged as a noun: behind a preposition
    /// and right before whom one meets ("before meeting the French president", "after consulting
    /// with Voss").
    private boolean isGerund(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (token.lower().equals("meeting")) {
            return isMeeting(sentence, index);
        }
        if (token.isVerb() || index == 0 || index + 1 >= sentence.size()) {
            return false;
        }
        boolean ahead = // "looked forward to visiting Oslo"
                token.lower().equals("visiting")
                        && index > 1
                        && Surface.words(sentence, index - 2, index).equals("forward to");
        if (ahead) {
            return true;
        }
        boolean first = sentence.token(index - 1).tag().matches("RB|JJ") && index > 1;
        Token before = sentence.token(first ? index - 2 : index - 1);
        return token.lower().endsWith("ing")
                && (before.lower().matches("after|before|by|without|since|upon")
                        || before.lemma().matches("spot|see|photograph|catch|film|observe"))
                && sentence.token(index + 1).lower().equals("with")
                && !gerundOf(token).isEmpty();
    }

    private static boolean isMeeting(Sentence sentence, int index) {
        if (index == 0 || index + 1 >= sentence.size()) {
            return false;
        }
        String before = sentence.token(index - 1).tag();
        String next = sentence.token(index + 1).tag();
        return before.equals("IN")
                && !sentence.token(index - 1).lower().matches("in|at|of|during|from|for|following")
                && next.matches("NNP|NNPS|JJ|DT|PRP|NNS|PRP\\$");
    }

    /// Returns the verb of meeting that a gerund is of; empty if it is of none.
    private String gerundOf(Token token) {
        String stem = token.lower().substring(0, token.lower().length() - 3);
        return Stream.of(stem, stem + "e", stem.replaceFirst("(.)\\1$", "$1"))
                .filter(v -> !lexicon.verbs(v).isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Returns where "shook the president's hand" ends: each further word may stand after one
    /// other, behind "*" after a phrase of one word or more ("brought the two ministers together").
    private Optional<Integer> endOfPhrase(Sentence sentence, int first, List<String> lemmas) {
        int at = first + 1;
        int gap = 1;
        for (String lemma : lemmas.subList(1, lemmas.size())) {
            if (lemma.equals("*")) {
                gap = LONGEST_GAP;
                if (isEnd(sentence, at) || lemmas.getLast().equals(lemmaAt(sentence, at))) {
                    return Optional.empty();
                }
                at++;
                continue;
            }
            int limit = at + gap;
            while (at < limit
                    && !DayNames.fits(lemma, lemmaAt(sentence, at))
                    && !isEnd(sentence, at)
                    && !lemmaAt(sentence, at).matches("at|during")) { // "asked for it at a meeting"
                at++;
            }
            if (!DayNames.fits(lemma, lemmaAt(sentence, at)) || isHyphened(sentence, at)) {
                return Optional.empty();
            }
            at++;
            gap = 1;
        }
        return Optional.of(at);
    }

    /// "Gave him a two-minute ovation", whose minutes describe what follows; not "a two-minute
    /// interview", in which they meet.
    private boolean isHyphened(Sentence sentence, int index) {
        return sentence.token(index - 1).word().equals("-")
                && index + 1 < sentence.size()
                && sentence.token(index + 1).isNoun()
                && (lexicon.nouns(lemmaAt(sentence, index + 1)).isEmpty()
                        || lemmaAt(sentence, index + 1).equals("talk"));
    }

    private static boolean isEnd(Sentence sentence, int index) {
        return index >= sentence.size() || Surface.endsClause(sentence.token(index));
    }

    private static String lemmaAt(Sentence sentence, int index) {
        return index < sentence.size() ? sentence.token(index).lemma() : "";
    }

    private static boolean isAuxiliaryOrName(Sentence sentence, int index) {
        boolean modifier =
                sentence.dependencies().is(index, "amod", "compound")
                        && !sentence.token(index).tag().equals("VBD") // a parse gone wrong
                        && !isGerundBeforeName(sentence, index);
        return modifier
                || Visiting.describes(sentence, index)
                || sentence.dependencies().is(index, "aux", "aux:pass", "cop")
                || sentence.nameAt(index).isPresent();
    }

    /// "After seeing Foreign Minister Lund", "before meeting party chief Lund", of which a parse
    /// makes a description.
    private static boolean isGerundBeforeName(Sentence sentence, int index) {
        int name = index + 1;
        while (name <= index + LONGEST_DESCRIPTION
                && name < sentence.size()
                && sentence.token(name).tag().matches("NN|JJ")) {
            name++;
        }
        return index > 0
                && name < sentence.size()
                && sentence.token(index).tag().equals("VBG")
                && sentence.token(name).isProperNoun()
                && (sentence.token(index - 1).lower().matches("after|before|without|,")
                        || ForDoing.carrier(sentence, index) != index);
    }

    private Optional<Trigger> noun(Sentence sentence, Token token) {
        boolean hyphened =
                token.index() > 0 && sentence.token(token.index() - 1).word().equals("-");
        boolean form = token.isNoun() || token.tag().equals("VBG") || hyphened;
        if (!form || Visiting.describes(sentence, token.index())) {
            return Optional.empty();
        }
        String lemma = isUnder(sentence, token) ? token.lower() : lemma(token);
        boolean person =
                sentence.nameAt(token.index())
                        .filter(n -> n.type() == Name.Type.PERSON)
                        .isPresent();
        if (person || isSurname(sentence, token)) {
            return Optional.empty();
        }
        if (lemma.equals("talk")
                && !hyphened
                && !token.lower().equals("talks")
                && !SingleTalk.is(sentence, token.index())) {
            return Optional.empty();
        }
        for (TriggerWord.Noun word : lexicon.nouns(lemma)) {
            int first = firstOfPhrase(sentence, token.index(), word.lemmas());
            if (first >= 0 && !isInCompound(sentence, first, token.index())) {
                return Optional.of(
                        new Trigger(sentence, first, token.index() + 1, token.index(), word));
            }
        }
        return Optional.empty();
    }

    /// Tells whether a capitalized word is the name of somebody ("Sessions"): one alone before a
    /// verb, in a sentence that is no headline.
    private static boolean isSurname(Sentence sentence, Token token) {
        boolean first = token.index() == 0 || !sentence.token(token.index() - 1).isProperNoun();
        boolean verb =
                token.index() + 1 < sentence.size()
                        && sentence.token(token.index() + 1).tag().matches("VB[DZ]|RB|MD");
        return token.isProperNoun()
                && first
                && verb
                && token.lower().endsWith("s")
                && !token.lower().equals("talks");
    }

    /// Returns where "joint White House news conference" begins, whose words must stand one after
    /// the other, behind "*" with a few that describe the noun; -1 if they do not.
    private static int firstOfPhrase(Sentence sentence, int last, List<String> lemmas) {
        int at = last;
        for (int i = lemmas.size() - 2; i >= 0; i--) {
            boolean gap = lemmas.get(i).equals("*");
            at--;
            if (gap) {
                i--;
                int limit = at - LONGEST_DESCRIPTION;
                while (at > limit && at >= 0 && describes(sentence, at, lemmas.get(i))) {
                    at--;
                }
            }
            if (at < 0 || !lemma(sentence.token(at)).equals(lemmas.get(i))) {
                return -1;
            }
        }
        return at;
    }

    private static boolean describes(Sentence sentence, int at, String end) {
        Token token = sentence.token(at);
        return !lemma(token).equals(end)
                && (token.isNoun() || token.tag().matches("JJ.*|POS|HYPH|CD|PRP\\$"));
    }

    /// Tells whether a noun is in the compound of a longer one, whose business it then is: "visit"
    /// of "visit Brussels".
    private static boolean isInCompound(Sentence sentence, int first, int noun) {
        int head = sentence.dependencies().head(noun);
        return sentence.dependencies().is(noun, "compound")
                && head >= first
                && sentence.token(head).isNoun()
                && !Offer.isOfWord(sentence.token(head))
                && !sentence.token(head).lower().equals("set"); // "a summit set for Oslo"
    }

    /// Returns the dictionary form, of names of events ("the Nuclear Security Summit") too.
    private static String lemma(Token token) {
        String lower = token.lower();
        return token.isProperNoun() && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : token.isProperNoun() ? lower : token.lemma();
    }
}
