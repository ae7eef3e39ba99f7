using System.Net;
using System.Net.Sockets;
using ChiBo.App.Tests.CommandLine;

namespace ChiBo.App.Tests.Web;

/// <summary><c>chibo serve</c> that cannot begin says why.</summary>
public sealed class ServeCliTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void A_port_that_is_taken_is_one_sentence_and_a_faulty_call()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        CliAnswer answer = cli.Call("serve", "--data", cli.At("data"), "--urls", $"http://127.0.0.1:{port}");
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldBe(
            $"Không mở được http://127.0.0.1:{port} vì cổng đang được chương trình khác dùng; chọn cổng khác bằng --urls.\n"
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("id: tinh\nversion: không")]
    [InlineData("id: tinh\nversion: 1\nname:\n")]
    [InlineData("id:\nversion: 1\n")]
    [InlineData(
        "id: tinh\nversion: 1\nfrom: 2026-01-01\nname: { vi: Phiếu, en: Sheet }\nstatus: draft\nsource: thử\nlevels: [~]\n"
    )]
    [InlineData("id: [")]
    public void A_sheet_of_assessment_that_cannot_be_used_is_one_sentence_and_a_faulty_call(string sheet)
    {
        Directory.CreateDirectory(cli.At("data/assessments"));
        File.WriteAllText(cli.At("data/assessments/tinh.yaml"), sheet);
        CliAnswer answer = cli.Call("serve", "--data", cli.At("data"), "--urls", "http://127.0.0.1:0");
        answer.Status.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldStartWith("Không dùng được phiếu đánh giá trong ");
        answer.Error.ShouldContain("tinh.yaml");
        answer.Error.ShouldNotContain("   at ");
        CliAnswer doctor = cli.Call("doctor", "--data", cli.At("data"));
        doctor.Status.ShouldBe(1);
        doctor.Output.ShouldContain("✘ Không dùng được phiếu đánh giá trong ");
        File.Delete(cli.At("data/assessments/tinh.yaml"));
        cli.Call("doctor", "--data", cli.At("data")).Output.ShouldContain("✔ Phiếu đánh giá sinh hoạt dùng được");
    }

    [Fact]
    public void A_test_that_names_no_data_folder_never_opens_that_of_its_user()
    {
        CliAnswer answer = cli.Call("serve", "--urls", "http://127.0.0.1:0");
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("no-folder");
    }

    [Fact]
    public void An_address_that_is_none_is_a_faulty_call()
    {
        CliAnswer answer = cli.Call("serve", "--urls", "5080", "--lang", "en");
        answer.Status.ShouldBe(2);
        answer.Error.ShouldContain("\"5080\" cannot be used");
    }
}
