using ChiBo.Domain.Access;

namespace ChiBo.Domain.Tests.Access;

/// <summary>
/// Who may do what, written out by hand and apart from the rules; docs/adr/0007-access.md shows the same words. A number
/// is the highest level allowed (S1 to S4), a dash means never, and what has no line is denied everywhere.
/// </summary>
internal static class AccessMatrix
{
    public const string Text = """
                                  own  parent  below  sibling  foreign  installation
        CellCommittee
          Look                    4    1       -      -        -        -
          Record                  4    -       -      -        -        -
          Correct                 4    -       -      -        -        -
          Countersign             4    -       -      -        -        -
          Import                  3    -       -      -        -        -
          Transfer                2    -       -      -        -        -
          Receive                 2    -       -      -        -        -
        ResidentialSecretary
          Look                    2    1       -      -        -        -
          Record                  2    -       -      -        -        -
          Correct                 1    -       -      -        -        -
          Transfer                2    -       -      -        -        -
          Receive                 2    -       -      -        -        -
          Report                  1    -       -      -        -        -
        AreaOfficer
          Look                    1    -       -      -        -        -
          Report                  1    -       -      -        -        -
        PartyCommitteeOffice
          Look                    4    1       4      -        -        -
          Record                  3    -       3      -        -        -
          Correct                 3    -       3      -        -        -
          Countersign             3    -       3      -        -        -
          Import                  3    -       3      -        -        -
          Export                  3    -       3      -        -        -
          Transfer                2    -       2      -        -        -
          Receive                 2    -       2      -        -        -
          Reorganise              2    -       2      -        -        -
          Review                  2    -       2      -        -        -
          ActForAnother           2    -       2      -        -        -
          Establish               1    -       1      -        -        -
          GrantRoles              1    -       1      -        -        -
          VerifyAudit             1    -       1      -        -        -
          Report                  1    -       1      -        -        -
          Answer                  1    -       1      -        -        -
          Override                1    -       1      -        -        -
        AnsweringBody
          Look                    1    -       1      -        -        -
          Answer                  1    -       -      -        -        -
        Member
          Look                    1    -       -      -        -        -
        OrganisationBoard
          Look                    2    1       2      -        -        -
          Import                  2    -       2      -        -        -
          Export                  2    -       2      -        -        -
          Review                  2    -       2      -        -        -
          Reorganise              2    -       2      -        -        -
          SetParameters           1    -       1      -        -        -
          Consent                 1    -       1      -        -        -
          GrantRoles              1    -       1      -        -        -
          VerifyAudit             1    -       1      -        -        -
        TechnicalAdministrator
          ManageUsers             1    -       1      -        -        -
        """;

    private static readonly string[] Relations = ["own", "parent", "below", "sibling", "foreign", "installation"];

    private static readonly Dictionary<(Role, AccessAction, string), int> Highest = Read();

    public static bool Allows(Role role, AccessAction action, string relation, Sensitivity sensitivity) =>
        (int)sensitivity < Highest.GetValueOrDefault((role, action, relation));

    private static Dictionary<(Role, AccessAction, string), int> Read()
    {
        var highest = new Dictionary<(Role, AccessAction, string), int>();
        Role role = default;
        foreach (string line in Text.Split('\n').Skip(1))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 1)
            {
                role = Enum.Parse<Role>(words[0]);
                continue;
            }

            words.Length.ShouldBe(Relations.Length + 1, line);
            for (int column = 0; column < Relations.Length; column++)
            {
                int level = words[column + 1] == "-" ? 0 : int.Parse(words[column + 1]);
                highest.Add((role, Enum.Parse<AccessAction>(words[0]), Relations[column]), level);
            }
        }

        return highest;
    }
}
