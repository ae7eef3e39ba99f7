using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Registers;

/// <summary>Accounts and the doctor, as whoever has the files sees to them.</summary>
public sealed class UserVerbsTests : IDisposable
{
    private readonly Cli cli = new();
    private readonly string data = Directory.CreateTempSubdirectory("chibo-users-").FullName;

    [Fact]
    public void An_account_is_added_with_a_role_and_listed()
    {
        Import();
        CliAnswer added = Call(
            "user",
            "add",
            "bi-thu",
            "--display",
            "Bí thư",
            "--role",
            "cell-committee",
            "--organisation",
            "X99001-CQ"
        );
        added.Status.ShouldBe(0);
        added.Output.ShouldMatch(@"[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        Call("user", "list").Output.ShouldContain("bi-thu\tBí thư\tcell-committee X99001-CQ");
        Call("user", "end-grant", "bi-thu", "--role", "cell-committee", "--organisation", "X99001-CQ")
            .Status.ShouldBe(0);
        Call("user", "close", "bi-thu").Status.ShouldBe(0);
        Call("user", "list").Output.ShouldContain("đã đóng");
        Call("audit", "verify").Status.ShouldBe(0);
    }

    [Theory]
    [InlineData("user", "reset-password", "khong-co")]
    [InlineData("user", "close", "khong-co")]
    [InlineData("user", "grant", "khong-co", "--role", "member", "--organisation", "X99001-C01")]
    [InlineData("user", "add", "có dấu")]
    [InlineData("user", "add", "a", "--role", "member", "--organisation", "khong-co")]
    [InlineData("user", "add", "a", "--member", "khong-co")]
    [InlineData("user", "add", "a", "--role", "answering-body", "--organisation", "X99001-DU")]
    public void What_cannot_be_done_is_declined_in_words(params string[] call)
    {
        Import();
        CliAnswer answer = Call(call);
        answer.Status.ShouldBe(3);
        answer.Error.ShouldNotBeEmpty();
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_role_that_is_not_known_is_a_faulty_call()
    {
        Import();
        Call("user", "add", "a", "--role", "king").Status.ShouldBe(2);
    }

    [Theory]
    [InlineData("government")]
    [InlineData("front")]
    [InlineData("party-committee")]
    [InlineData("organisation")]
    public void A_body_that_answers_answers_for_one_body(string body)
    {
        Import();
        Call("user", "add", "a", "--role", "answering-body", "--organisation", "X99001-DU", "--answers-for", body)
            .Status.ShouldBe(0);
        Call("user", "list").Output.ShouldContain($"answering-body X99001-DU {body}");
    }

    [Theory]
    [InlineData("answering-body", "king")]
    [InlineData("member", "front")]
    public void Answers_for_goes_with_an_answering_body_and_one_of_four(string role, string body)
    {
        Import();
        Call("user", "add", "a", "--role", role, "--organisation", "X99001-DU", "--answers-for", body)
            .Status.ShouldBe(2);
    }

    [Fact]
    public void The_doctor_says_what_is_not_well_and_what_to_do()
    {
        Call("doctor").Status.ShouldBe(1);
        Import();
        CliAnswer answer = Call("doctor");
        answer.Status.ShouldBe(1);
        answer.Output.ShouldContain("✔ Tệp dữ liệu toàn vẹn.");
        answer.Output.ShouldContain("✔ Nhật ký kiểm toán nguyên vẹn (1 việc).");
        answer.Output.ShouldContain("✘ Chưa thiết lập");
    }

    public void Dispose()
    {
        cli.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    private void Import() => Call("import", "--from", cli.Sample).Status.ShouldBe(0);

    private CliAnswer Call(params string[] call) => cli.Call([.. call, "--data", data]);
}
