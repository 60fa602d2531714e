package newsgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsgraph.extract.actor.ActorMention;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Who stands right before a finite verb, past its helpers, a time and a parenthesis: the subject
/// by the order of the words.
///
/// @param mentions those of the sentence
record SubjectBefore(Sentence sentence, List<ActorMention> mentions) {
    /// How many tokens a parenthesis between a subject and its verb may have.
    private static final int PARENTHESIS = 14;

    /// How many tokens a time between a helper and its verb may have.
    private static final int LONGEST_TIME = 6;

    /// Returns the actors right before a finite verb, those joined to the last of them included.
    List<ActorMention> of(int verb) {
        if (!isFinite(verb)) {
            return List.of();
        }
        int end = beforeTime(verb);
        while (end > 0 && (isHelper(sentence.token(end - 1)) || isHadTo(end - 1))) {
            end--;
        }
        List<ActorMention> found = new ArrayList<>();
        Optional<ActorMention> last = endingAt(beforeParenthesis(end)).filter(m -> !isLeftOut(m));
        boolean joint = false;
        while (last.isPresent()) {
            found.addFirst(last.get());
            int comma = last.get().first();
            int at = comma;
            while (at > 0 && isJoint(sentence.token(at - 1))) {
                at--;
                joint |= sentence.token(at).tag().equals("CC");
            }
            last = joint && at < comma ? endingAt(at) : Optional.empty();
        }
        return found;
    }

    /// "Everyone except Lund", "all ministers but Lund".
    private boolean isLeftOut(ActorMention mention) {
        return mention.first() > 1
                && sentence.token(mention.first() - 1).lower().matches("except|but|excluding")
                && sentence.token(mention.first() - 2).isNoun();
    }

    private boolean isFinite(int verb) {
        Dependencies tree = sentence.dependencies();
        String tag = sentence.token(verb).tag();
        boolean question =
                tag.equals("VB")
                        && sentence.token(0).tag().equals("MD")
                        && tree.head(verb) == Dependencies.NONE;
        boolean helped =
                verb > 0
                        && (isHadTo(verb - 1)
                                || (isHelper(sentence.token(verb - 1))
                                        && !tree.is(verb, "xcomp", "acl")));
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || helped || question;
    }

    /// "Lund had on Tuesday night received": returns the place past the helper before a time.
    private int beforeTime(int verb) {
        for (int at = verb - 1; at > Math.max(0, verb - LONGEST_TIME); at--) {
            Token token = sentence.token(at);
            if (at < verb - 1 && isHelper(token) && sentence.token(at + 1).tag().equals("IN")) {
                return at + 1;
            }
            if (!token.tag().matches("IN|DT|JJ|CD|NNP?")
                    || sentence.dependencies().is(at, "nsubj", "nsubj:pass")) {
                return verb;
            }
        }
        return verb;
    }

    /// "Lund had to put off"
    private boolean isHadTo(int token) {
        return token > 0
                && sentence.token(token).tag().equals("TO")
                && sentence.token(token - 1).isVerb()
                && sentence.token(token - 1).lemma().equals("have");
    }

    private static boolean isHelper(Token token) {
        return token.tag().equals("MD")
                || token.tag().equals("RB")
                || (token.isVerb() && Set.of("be", "have", "do").contains(token.lemma()));
    }

    private static boolean isJoint(Token token) {
        return token.word().equals(",") || token.lower().equals("and") || token.word().equals("&");
    }

    /// Returns where the words before a parenthesis end, if one ends here ("Lund, on his way home,
    /// met"); else the place itself.
    private int beforeParenthesis(int end) {
        if (end == 0) {
            return end;
        }
        String mark = sentence.token(end - 1).word();
        String opening = mark.equals(",") ? "," : mark.equals(")") ? "(" : "";
        for (int at = end - 2; !opening.isEmpty() && at > Math.max(0, end - PARENTHESIS); at--) {
            if (sentence.token(at).word().equals(opening)
                    || (opening.equals("(") && sentence.token(at).tag().equals("-LRB-"))) {
                return at;
            }
        }
        return end;
    }

    private Optional<ActorMention> endingAt(int end) {
        return mentions.stream().filter(m -> m.end() == end).findFirst();
    }
}
