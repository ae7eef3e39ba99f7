using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Residence;

namespace ChiBo.TestKit;

/// <summary>
/// Letters of introduction and yearly comments of agency cells, looking for trouble: issued, received and ended on the very
/// days that are asked about and thirty days before them, classes of exemption before they are in force, places that the
/// register does not have, comments that were asked for and never given; cells of which nothing is recorded at all.
/// </summary>
public static class HostileContact
{
    private static readonly string?[] Classes = ["1.1-luu-dong", "1.2-dac-biet", "9.9-khong-co"];

    /// <summary>Adds the contact of a seed, always the same.</summary>
    public static void AddTo(RegisterRows rows, int seed)
    {
        var random = new Random(seed ^ 0xC0);
        List<string> cells =
        [
            .. rows.Organisations.Where(row => row.Kind == OrganisationKind.ResidentialCell).Select(row => row.Code),
        ];
        HashSet<string> agencies =
        [
            .. rows
                .Organisations.Where(row => row.Kind == OrganisationKind.AgencyCell)
                .Select(row => row.Code)
                .Distinct()
                .Where(_ => random.NextDouble() < 0.75),
        ];
        bool isTidy = random.NextDouble() < 0.4;
        foreach (
            string member in rows
                .Memberships.Where(row => row.Kind == MembershipKind.Main && agencies.Contains(row.OrganisationCode))
                .Select(row => row.MemberCode)
                .Distinct()
                .ToList()
        )
        {
            new Person(rows, random, member, cells, isTidy).Add();
        }
    }

    private sealed class Person(RegisterRows rows, Random random, string member, List<string> cells, bool isTidy)
    {
        public void Add()
        {
            if (isTidy)
            {
                AddTidy();
                return;
            }

            for (int letter = random.Next(3); letter > 0; letter--)
            {
                AddLetter(isLast: letter == 1);
            }

            foreach (int year in new[] { 2013, 2014, 2015, 2024 }.Where(_ => Chance(0.6)))
            {
                AddComment(year, Chance(0.6));
            }
        }

        /// <summary>All that is asked for, so that some cells pass; now and then the last letter waits for its receipt.</summary>
        private void AddTidy()
        {
            DateOnly issued = Chance(0.9) ? new DateOnly(2010, 1, 1) : AnyDay();
            DateOnly? received = Chance(0.9) ? issued : null;
            rows.ResidenceLetters.Add(new ResidenceLetterRow(member, Cell(), null, null, issued, received));
            foreach (int year in new[] { 2013, 2014, 2015, 2024 })
            {
                AddComment(year, isGiven: true);
            }
        }

        private void AddLetter(bool isLast)
        {
            DateOnly issued = AnyDay();
            DateOnly? received = Chance(0.7) ? issued.AddDays(random.Next(40)) : null;
            DateOnly? ended = isLast && Chance(0.7) ? null : (received ?? issued).AddDays(random.Next(600));
            string? cell = Cell();
            string? exempt = Chance(0.3) ? Classes[random.Next(Classes.Length)] : null;
            rows.ResidenceLetters.Add(
                new ResidenceLetterRow(
                    member,
                    cell,
                    cell is null ? "Chi bộ ngoài sổ bộ" : null,
                    exempt,
                    issued,
                    received,
                    ended
                )
            );
        }

        private void AddComment(int year, bool isGiven)
        {
            DateOnly asked = new DateOnly(year, 11, 1).AddDays(random.Next(20));
            DateOnly due = Chance(0.8) ? new DateOnly(year, 11, 30) : AnyDay();
            due = due < asked ? asked : due;
            DateOnly? given = isGiven ? asked.AddDays(random.Next(30)) : null;
            string? cell = Cell();
            rows.ResidenceComments.Add(
                new ResidenceCommentRow(
                    member,
                    cell,
                    cell is null ? "Chi bộ ngoài sổ bộ" : null,
                    year,
                    asked,
                    due,
                    given,
                    isGiven ? (ResidenceComment)random.Next(3) : null,
                    Chance(0.2)
                )
            );
        }

        private string? Cell() => cells.Count == 0 || Chance(0.1) ? null : cells[random.Next(cells.Count)];

        private DateOnly AnyDay()
        {
            DateOnly day = HostileRegister.Days[random.Next(HostileRegister.Days.Count)];
            return Chance(0.3) ? new DateOnly(2013, 10, 31)
                : Chance(0.5) ? day.AddDays(random.Next(-31, -28))
                : day;
        }

        private bool Chance(double probability) => random.NextDouble() < probability;
    }
}
