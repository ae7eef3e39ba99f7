using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register.Changes;

/// <summary>The small steps of which changes are made: what held until a day ends on it, and what comes begins.</summary>
internal static class RowEdits
{
    /// <summary>The version of the organisation that is active on the day.</summary>
    public static OrganisationRow OrganisationOn(this RegisterRows rows, string code, DateOnly on) =>
        rows.Organisations.Find(row => row.Code == code && row.Period.Contains(on))
        ?? throw new ChangeNotPossibleException(ChangeRefusal.NoSuchOrganisation(code, on));

    /// <summary>The version of the residential area that is active on the day.</summary>
    public static UnitRow AreaOn(this RegisterRows rows, string code, DateOnly on) =>
        rows.Units.Find(row => row.Code == code && row.Kind == UnitKind.ResidentialArea && row.Period.Contains(on))
        ?? throw new ChangeNotPossibleException(ChangeRefusal.NoSuchUnit(code));

    /// <summary>The residential cells that serve the area on the day.</summary>
    public static List<OrganisationRow> CellsServing(this RegisterRows rows, string area, DateOnly on) =>
        rows.Organisations.FindAll(row =>
            row.Kind == OrganisationKind.ResidentialCell && row.Period.Contains(on) && row.UnitCodes.Contains(area)
        );

    /// <summary>Refuses a code that an organisation already bears.</summary>
    public static void RefuseTakenOrganisation(this RegisterRows rows, string code)
    {
        if (rows.Organisations.Exists(row => row.Code == code))
        {
            throw new ChangeNotPossibleException(ChangeRefusal.CodeTaken(code));
        }
    }

    /// <summary>The organisation is not active from the day on.</summary>
    public static void EndOrganisation(this RegisterRows rows, string code, DateOnly on) =>
        End(rows.Organisations, row => row.Code == code, row => row.Period, (row, p) => row with { Period = p }, on);

    /// <summary>The unit is not active from the day on.</summary>
    public static void EndUnit(this RegisterRows rows, string code, DateOnly on) =>
        End(rows.Units, row => row.Code == code, row => row.Period, (row, p) => row with { Period = p }, on);

    /// <summary>From the day on the organisation is as given, until the version that stood there would have ended.</summary>
    public static void ChangeOrganisation(
        this RegisterRows rows,
        OrganisationRow before,
        DateOnly on,
        Func<OrganisationRow, OrganisationRow> change
    )
    {
        rows.Organisations.Remove(before);
        if (before.Period.From is null || before.Period.From < on)
        {
            rows.Organisations.Add(before with { Period = before.Period with { To = on } });
        }

        rows.Organisations.Add(change(before with { Period = before.Period with { From = on } }));
    }

    /// <summary>Those whose main membership of the organisation holds on the day.</summary>
    public static List<string> MainMembersOn(this RegisterRows rows, string organisation, DateOnly on) =>
        [
            .. rows
                .Memberships.Where(row =>
                    row.OrganisationCode == organisation && row.Kind == MembershipKind.Main && row.Period.Contains(on)
                )
                .Select(row => row.MemberCode)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The member is on the roll of the organisation from the day on, and of the one before no longer.</summary>
    public static void MoveMain(this RegisterRows rows, string member, string? organisation, DateOnly on)
    {
        List<MembershipRow> main = rows.Memberships.FindAll(row =>
            row.MemberCode == member && row.Kind == MembershipKind.Main
        );
        MembershipRow? current = main.Find(row => row.Period.Contains(on));
        DateOnly? until = current is not null ? current.Period.To : NextBeginning(main, on);
        if (current is not null)
        {
            rows.Memberships.Remove(current);
            rows.AddMembership(current with { Period = current.Period with { To = on } });
            rows.EndPositions(current.OrganisationCode, member, on);
        }

        if (organisation is not null)
        {
            rows.AddMembership(new MembershipRow(member, organisation, MembershipKind.Main, new Period(on, until)));
        }
    }

    /// <summary>Nobody belongs to the organisation or holds a position in it from the day on.</summary>
    public static void EmptyOrganisation(this RegisterRows rows, string code, DateOnly on)
    {
        End(
            rows.Memberships,
            row => row.OrganisationCode == code,
            row => row.Period,
            (row, period) => row with { Period = period },
            on
        );
        End(
            rows.Positions,
            row => row.OrganisationCode == code,
            row => row.Period,
            (row, period) => row with { Period = period },
            on
        );
    }

    /// <summary>Whether the member takes part in the organisation for a time on the day.</summary>
    public static bool TakesPart(this RegisterRows rows, string member, string organisation, DateOnly on) =>
        rows.Memberships.Exists(row =>
            row.OrganisationCode == organisation
            && row.MemberCode == member
            && row.Kind == MembershipKind.Temporary
            && row.Period.Contains(on)
        );

    /// <summary>The member takes part in the organisation for a time no longer, and holds no position in it.</summary>
    public static void EndTemporary(this RegisterRows rows, string member, string organisation, DateOnly on)
    {
        End(
            rows.Memberships,
            row =>
                row.OrganisationCode == organisation
                && row.MemberCode == member
                && row.Kind == MembershipKind.Temporary
                && row.Period.Contains(on),
            row => row.Period,
            (row, period) => row with { Period = period },
            on
        );
        rows.EndPositions(organisation, member, on);
    }

    /// <summary>Positions in the organisation that hold on the day end on it.</summary>
    public static void EndPositions(
        this RegisterRows rows,
        string organisation,
        DateOnly on,
        Predicate<PositionRow> which
    ) =>
        End(
            rows.Positions,
            row => row.OrganisationCode == organisation && row.Period.Contains(on) && which(row),
            row => row.Period,
            (row, period) => row with { Period = period },
            on
        );

    private static void EndPositions(this RegisterRows rows, string organisation, string member, DateOnly on) =>
        rows.EndPositions(organisation, on, row => row.MemberCode == member);

    private static void AddMembership(this RegisterRows rows, MembershipRow row)
    {
        if (row.Period.EndsAfterItBegins)
        {
            rows.Memberships.Add(row);
        }
    }

    private static DateOnly? NextBeginning(List<MembershipRow> rows, DateOnly on) =>
        rows.Select(row => row.Period.From).Where(from => from > on).Min();

    private static void End<T>(
        List<T> rows,
        Predicate<T> which,
        Func<T, Period> periodOf,
        Func<T, Period, T> withPeriod,
        DateOnly on
    )
    {
        for (int i = rows.Count - 1; i >= 0; i--)
        {
            Period period = periodOf(rows[i]);
            if (!which(rows[i]) || period.To <= on)
            {
                continue;
            }

            if (period.From >= on)
            {
                rows.RemoveAt(i);
            }
            else
            {
                rows[i] = withPeriod(rows[i], period with { To = on });
            }
        }
    }
}
