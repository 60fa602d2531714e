package newsgraph.extract.clause;

import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.lexicon.OfficeNouns;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A name whose phrase begins before it: with an article, a noun, a title, an office.
record NameBehind(ActorMention mention) {
    /// How many tokens before its last a description before a name may have.
    private static final int LONGEST_TITLE = 2;

    /// How many tokens an office before a name may have, "of" among them.
    private static final int LONGEST_OFFICE = 4;

    /// Tells whether the phrase begins at a token.
    boolean stands(int token) {
        boolean article =
                mention.first() == token + 1 && mention.sentence().token(token).tag().equals("DT");
        return article
                || (mention.actor().kind() == Actor.Kind.PERSON
                        && (isAfterNoun(token) || isAfterTitle(token) || isAfterOffice(token)));
    }

    /// "The developer Tony Marsh": a common noun that is no actor before a name.
    private boolean isAfterNoun(int token) {
        Sentence sentence = mention.sentence();
        int noun = mention.first() - 1;
        return sentence.token(mention.first()).isProperNoun()
                && noun >= token
                && noun <= token + LONGEST_TITLE
                && sentence.tokens().subList(token, noun + 1).stream()
                        .allMatch(t -> t.tag().matches("DT|JJ|NN|PRP\\$"))
                && sentence.token(noun).tag().equals("NN");
    }

    /// "Senators Ann Lund and Bo Voss".
    private boolean isAfterTitle(int token) {
        Sentence sentence = mention.sentence();
        return mention.first() == token + 1
                && sentence.token(mention.first()).isProperNoun()
                && sentence.token(token).tag().matches("NNP?S");
    }

    /// "Vice Chief of Army Staff Gen. Lund", whose name may be read to begin at "Army".
    private boolean isAfterOffice(int token) {
        Sentence sentence = mention.sentence();
        return mention.first() > token
                && mention.first() <= token + LONGEST_OFFICE
                && sentence.tokens().subList(token, mention.first()).stream()
                        .allMatch(t -> t.isProperNoun() || t.lower().equals("of") || isOffice(t))
                && sentence.tokens().subList(token, mention.first()).stream()
                        .anyMatch(NameBehind::isOffice);
    }

    /// "Minister", and "Presidents" before several names, which a parser takes for a common noun.
    private static boolean isOffice(Token token) {
        return Character.isUpperCase(token.word().charAt(0))
                && OfficeNouns.contains(token.lower().replaceFirst("s$", ""));
    }
}
