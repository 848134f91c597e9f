package dev.assay.access;

import java.util.Optional;

/** What names look like. The tables for it are Unicode's, too large for the domain. */
public interface NameLooks {

    /** Why nobody can tell by its looks what this name is, in words: unseen or unusual characters, a mix of scripts. Or empty. */
    Optional<String> refusal(String written);

    /** What names that look alike have in common; at most {@value #LONGEST_SKELETON} characters. */
    String skeleton(String written);

    int LONGEST_SKELETON = 400;
}
