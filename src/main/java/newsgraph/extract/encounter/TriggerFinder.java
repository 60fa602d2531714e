package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Finds the words of meeting and talking in a sentence.
final class TriggerFinder {
    private final TriggerLexicon lexicon;

    TriggerFinder(TriggerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Returns the triggers, left to right.
    List<Trigger> find(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<Trigger> trigger =
                    token.isVerb() ? verb(sentence, token) : noun(sentence, token);
            trigger.ifPresent(found::add);
        }
        return found;
    }

    private Optional<Trigger> verb(Sentence sentence, Token token) {
        for (TriggerWord.Verb word : lexicon.verbs(token.lemma())) {
            Optional<Integer> end = endOfPhrase(sentence, token.index(), word.lemmas());
            if (end.isPresent() && !isAuxiliaryOrName(sentence, token.index())) {
                return Optional.of(
                        new Trigger(sentence, token.index(), end.get(), token.index(), word));
            }
        }
        return Optional.empty();
    }

    /// Returns where "shook the president's hand" ends: each further word may stand after one
    /// other.
    private static Optional<Integer> endOfPhrase(
            Sentence sentence, int first, List<String> lemmas) {
        int at = first + 1;
        for (String lemma : lemmas.subList(1, lemmas.size())) {
            if (lemmaAt(sentence, at).equals(lemma)) {
                at++;
            } else if (lemmaAt(sentence, at + 1).equals(lemma)) {
                at += 2;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    private static String lemmaAt(Sentence sentence, int index) {
        return index < sentence.size() ? sentence.token(index).lemma() : "";
    }

    private static boolean isAuxiliaryOrName(Sentence sentence, int index) {
        return sentence.dependencies().is(index, "aux", "aux:pass", "cop", "amod", "compound")
                || sentence.nameAt(index).isPresent();
    }

    private Optional<Trigger> noun(Sentence sentence, Token token) {
        if (!token.isNoun() && !token.tag().equals("VBG")) {
            return Optional.empty();
        }
        String lemma = lemma(token);
        if (lemma.equals("talk") && !token.lower().equals("talks")) {
            return Optional.empty();
        }
        for (TriggerWord.Noun word : lexicon.nouns(lemma)) {
            int first = token.index() - word.lemmas().size() + 1;
            if (first >= 0 && standsAt(sentence, first, word.lemmas())) {
                return Optional.of(
                        new Trigger(sentence, first, token.index() + 1, token.index(), word));
            }
        }
        return Optional.empty();
    }

    private static boolean standsAt(Sentence sentence, int first, List<String> lemmas) {
        for (int i = 0; i < lemmas.size(); i++) {
            if (!lemma(sentence.token(first + i)).equals(lemmas.get(i))) {
                return false;
            }
        }
        // "visit" of "visit Brussels" in a compound of a longer noun is that noun's business
        int head = sentence.dependencies().head(first + lemmas.size() - 1);
        return !sentence.dependencies().is(first + lemmas.size() - 1, "compound")
                || head < first
                || !sentence.token(head).isNoun();
    }

    /// Returns the dictionary form, of names of events ("the Nuclear Security Summit") too.
    private static String lemma(Token token) {
        String lower = token.lower();
        return token.isProperNoun() && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : token.isProperNoun() ? lower : token.lemma();
    }
}
