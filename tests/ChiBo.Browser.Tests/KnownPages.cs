namespace ChiBo.Browser.Tests;

/// <summary>A page that people see.</summary>
/// <param name="Path">Its address on the server.</param>
/// <param name="Status">The status with which it answers.</param>
public sealed record KnownPage(string Path, int Status = 200)
{
    public override string ToString() => Path;

    /// <summary>As part of the name of a picture.</summary>
    public string FileName =>
        Path.Trim('/') is { Length: > 0 } name ? name.Replace('/', '-').Replace('?', '-') : "home";
}

/// <summary>Every page on which everything is tried: a new page is a new line here.</summary>
public static class KnownPages
{
    public static IReadOnlyList<KnownPage> All { get; } =
    [
        new("/"),
        new("/settings"),
        new("/account"),
        new("/account/password"),
        new("/account/second-factor"),
        new("/account/keys"),
        new("/account/keys/1/end"),
        new("/account/keys/999/end", 404),
        new("/accounts"),
        new("/accounts/2"),
        new("/accounts/999", 404),
        new("/accounts/roles"),
        new("/accounts/roles/3/end"),
        new("/organisations"),
        new("/organisations/X99001-DU"),
        new("/organisations/X99001-CQ?as-of=2016-11-15"),
        new("/organisations/X99001-C03/members"),
        new("/organisations/X99001-CQ/history"),
        new("/members"),
        new("/members?name=lan&standing=official"),
        new("/members?name=khongco"),
        new("/members/X99001-M055"),
        new("/members/X99001-M055/history"),
        new("/members/X99001-M055/correct"),
        new("/import/roster"),
        new("/members/new"),
        new("/members/X99001-M055/status/new"),
        new("/members/X99001-M055/posts/new"),
        new("/members/X99001-M055/positions/new"),
        new("/members/X99001-M055/residences/new"),
        new("/members/X99001-M055/transfer"),
        new("/transfers"),
        new("/members?column=code&column=cell"),
        new("/organisations/new?parent=X99001-DU"),
        new("/organisations/X99001-C03/correct"),
        new("/organisations/X99001-C03/meetings"),
        new("/organisations/X99001-CQ/areas"),
        new("/organisations/X99001-CQ/regulations"),
        new("/organisations/X99001-CQ/documents"),
        new("/documents/3"),
        new("/documents/999", 404),
        new("/proposals"),
        new("/proposals?state=Late"),
        new("/proposals/new?cell=X99001-CQ&matter=1"),
        new("/proposals/1"),
        new("/proposals/3"),
        new("/proposals/4"),
        new("/proposals/5"),
        new("/tasks"),
        new("/tasks/new?cell=X99001-CQ"),
        new("/tasks/2"),
        new("/units"),
        new("/units/X99001"),
        new("/units/X99001/members"),
        new("/units/X99001/history"),
        new("/communes"),
        new("/communes/X99001?as-of=2016-11-15"),
        new("/communes/X99001/timeline"),
        new("/communes/X99001/compare?from=2014-10-10&to=2016-11-15"),
        new("/communes/X99001/what-if?as-of=2016-11-15"),
        new("/communes/X99001/what-if?as-of=2016-11-15&act=Dissolve&cell=X99001-C03&into=X99001-C01"),
        new("/communes/X99001/what-if?as-of=2016-11-15&kind=Move&member=X99001-M055", 400),
        new("/communes?as-of=2016-11-15"),
        new("/communes/compare?from=2014-10-10&to=2016-11-15"),
        new("/guides"),
        new("/guides/office"),
        new("/organisations/X99001-CQ/reorganise"),
        new("/organisations/X99001-C03/reorganise?act=merge"),
        new("/organisations/X99001-C03/reorganise?act=split"),
        new("/acts"),
        new("/members/khong-co", 404),
        new("/gallery"),
        new("/gallery?state=empty&as-of=2016-11-15&known-on=2017-01-31"),
        new("/gallery?state=faulty&as-of=2016-02-30&page=3"),
        new("/gallery/forms"),
        new("/gallery/forms?state=empty"),
        new("/gallery/forms?state=faulty", 400),
        new("/gallery/broken?inside=true", 500),
        new("/gallery/pictures"),
        new("/gallery/pictures?state=empty"),
        new("/gallery/broken", 500),
        new("/khong-co", 404),
    ];

    public static TheoryData<KnownPage> Rows => [.. All];
}
