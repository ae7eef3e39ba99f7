using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Changes;
using ChiBo.Exchange.Schema;

namespace ChiBo.App.Features.Reviews.WhatIf;

/// <summary>The changes of the register that a changes file may name.</summary>
internal static class ChangeKinds
{
    private static readonly Dictionary<string, Func<ChangeReader, RegisterChange>> Kinds = new(StringComparer.Ordinal)
    {
        ["move"] = change => new MoveMember(change.Text("member"), change.Text("to"), change.On),
        ["leave"] = change => new LeaveParty(change.Text("member"), change.On),
        ["becomeOfficial"] = change => new BecomeOfficial(change.Text("member"), change.On),
        ["mergeAreas"] = change => new MergeAreas(
            change.Texts("areas", least: 2),
            AreaOf(change.Object("into")),
            change.On
        ),
        ["splitArea"] = change => new SplitArea(
            change.Text("area"),
            [.. change.Objects("parts", least: 2).Select(AreaOf)],
            change.On
        ),
        ["mergeCells"] = change => new MergeCells(change.Texts("cells", least: 2), change.Text("into"), change.On),
        ["splitCell"] = change => new SplitCell(
            change.Text("cell"),
            [.. change.Objects("parts", least: 1).Select(CellOf)],
            change.On
        ),
        ["dissolve"] = change => new DissolveOrganisation(
            change.Text("organisation"),
            change.Pairs("sentTo"),
            change.On
        ),
        ["found"] = change => new FoundOrganisation(
            change.Text("code"),
            KindOf(change),
            change.OptionalText("name") ?? "",
            change.OptionalText("parent"),
            change.Texts("units", least: 1),
            change.Texts("members"),
            change.OptionalText("secretary"),
            change.On
        ),
    };

    public static RegisterChange Read(ChangeReader change)
    {
        string kind = change.Text("change");
        string known = string.Join(", ", Kinds.Keys.Append("setParameter"));
        return Kinds.TryGetValue(kind, out Func<ChangeReader, RegisterChange>? read)
            ? read(change)
            : throw change.Wrong(
                "change",
                $"«{kind}» không dùng được; các từ: {known}.",
                $"\"{kind}\" is none of: {known}."
            );
    }

    private static NewArea AreaOf(ChangeReader area) => new(area.Text("code"), area.OptionalText("name"));

    private static NewCell CellOf(ChangeReader cell) =>
        new(cell.Text("code"), cell.OptionalText("name"), cell.Texts("units"), cell.Texts("members"));

    private static OrganisationKind KindOf(ChangeReader change)
    {
        string word = change.OptionalText("kind") ?? "agency_cell";
        return ExchangeSchema.TryOrganisationKind(word, out OrganisationKind kind)
            ? kind
            : throw change.Wrong("kind", $"«{word}» không dùng được.", $"\"{word}\" is no kind of organisation.");
    }
}
