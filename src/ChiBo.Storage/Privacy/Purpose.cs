namespace ChiBo.Storage.Privacy;

/// <summary>What a column is kept for. What serves none of these is not kept.</summary>
public enum Purpose
{
    /// <summary>Which organisations and places there are, and how they stand to each other (II.1.1).</summary>
    Organisations,

    /// <summary>Who is a member, of which cell, with which rights, posts and positions (II.1.1.b, II.1.2).</summary>
    Roll,

    /// <summary>Moving a member from one cell to another with the consent of both.</summary>
    Transfer,

    /// <summary>Meetings in order, who came, what was concluded (II.2.b).</summary>
    Meetings,

    /// <summary>Areas in charge, what is told of them, what is asked for (II.2.c).</summary>
    Areas,

    /// <summary>Proposals and their answers (II.2.c).</summary>
    Proposals,

    /// <summary>Tasks and who is urged for them (II.1.3.b-1, b-5).</summary>
    Tasks,

    /// <summary>Party documents under their numbers.</summary>
    Documents,

    /// <summary>Working regulations (II.2.a).</summary>
    Regulations,

    /// <summary>The programme of a year and its reports (II.1.3).</summary>
    Programme,

    /// <summary>The way to membership (II.1.3.b-7).</summary>
    Admission,

    /// <summary>Signals, inspection, discipline (II.1.3.b-4, b-8).</summary>
    Supervision,

    /// <summary>Contact with the cell where a member lives (II.2.d).</summary>
    Residence,

    /// <summary>The yearly review and classification.</summary>
    YearReview,

    /// <summary>Putting right what is wrong about a member, at his or her request.</summary>
    Correction,

    /// <summary>Words about people and cases, apart from the facts, for a limited time.</summary>
    PrivateWords,

    /// <summary>What the review by the guidance says of communes (III.2).</summary>
    Verdict,

    /// <summary>Signing in.</summary>
    SigningIn,

    /// <summary>Who may do what.</summary>
    Permissions,

    /// <summary>Telling people what waits for them.</summary>
    Telling,

    /// <summary>Programs that act for an account.</summary>
    ForPrograms,

    /// <summary>How much is typed and how much the program could fill in, so that less is asked for.</summary>
    Burden,

    /// <summary>What somebody has set up for himself or herself.</summary>
    Convenience,

    /// <summary>Showing members who has looked at their record.</summary>
    Looks,

    /// <summary>Who did what, when and why, so that nothing is changed unseen.</summary>
    Proof,

    /// <summary>Running the installation.</summary>
    Running,
}
