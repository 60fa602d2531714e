package newsgraph.text.parser;

/// The one correction that CoreNLP makes to a parse: a subject beside a passive auxiliary is a
/// passive subject.
final class PassiveSubjects {
    private PassiveSubjects() {}

    /// Turns `nsubj` and `csubj` under a verb with `aux:pass` into `nsubj:pass` and `csubj:pass`.
    static void name(int[] heads, String[] labels) {
        for (int auxiliary = 0; auxiliary < heads.length; auxiliary++) {
            if (labels[auxiliary].equals("aux:pass")) {
                for (int i = 0; i < heads.length; i++) {
                    boolean subject = labels[i].equals("nsubj") || labels[i].equals("csubj");
                    if (heads[i] == heads[auxiliary] && subject) {
                        labels[i] += ":pass";
                    }
                }
            }
        }
    }
}
