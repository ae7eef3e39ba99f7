using System.IO.Pipelines;
using System.Threading.Channels;
using ChiBo.App.Features.Api.Export;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Api;

/// <summary>An export is sent while it is read: the program never holds it whole.</summary>
public sealed class StreamingTests
{
    private const int Many = 40_000;
    private const int SmallBuffer = 4_096;

    [Theory]
    [InlineData(ExportWriter.Csv)]
    [InlineData(ExportWriter.JsonLines)]
    public async Task The_first_rows_are_sent_before_the_last_one_is_there(string form)
    {
        Channel<IReadOnlyList<string>> rows = Channel.CreateUnbounded<IReadOnlyList<string>>();
        var table = new ExportTable(ExchangeSchema.Memberships, rows.Reader.ReadAllAsync());
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        Task writing =
            form == ExportWriter.Csv
                ? ExportWriter.WriteCsv(table, pipe.Writer, default)
                : ExportWriter.WriteJsonLines(table, pipe.Writer, default);
        for (int number = 0; number < 1_000; number++)
        {
            rows.Writer.TryWrite([$"M{number}", "X", "main", "", ""]);
        }

        (await pipe.Reader.ReadAsync()).Buffer.Length.ShouldBeGreaterThan(0);
        writing.IsCompleted.ShouldBeFalse();
        rows.Writer.Complete();
        await writing;
    }

    /// <summary>The client stops reading after the first bytes; the database's reader must then be open still.</summary>
    [Fact]
    public async Task A_large_register_is_on_its_way_before_the_database_has_told_all_of_it()
    {
        var readers = new Readers();
        await using var server = new LargeServer(readers);
        await server.InitializeAsync();
        await Import(server);
        string key = await server.MakeKey(SampleInstallation.Office, mayWrite: false);
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectCallback = async (context, stop) =>
                {
                    var socket = new System.Net.Sockets.Socket(
                        System.Net.Sockets.SocketType.Stream,
                        System.Net.Sockets.ProtocolType.Tcp
                    )
                    {
                        ReceiveBufferSize = SmallBuffer,
                    };
                    await socket.ConnectAsync(context.DnsEndPoint, stop);
                    return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
                },
            }
        );
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using HttpResponseMessage answer = await client.GetAsync(
            new Uri(server.Origin, "/api/v1/export/members"),
            HttpCompletionOption.ResponseHeadersRead
        );
        await using Stream body = await answer.Content.ReadAsStreamAsync();
        byte[] first = new byte[SmallBuffer];
        await body.ReadExactlyAsync(first);
        readers.Largest.ShouldBeLessThan(Many);
        using var rest = new StreamReader(body);
        int lines = 0;
        while (await rest.ReadLineAsync() is not null)
        {
            lines++;
        }

        lines.ShouldBeGreaterThan(Many - 100);
        // It is told a moment after the last byte is on its way.
        await readers.Finished(Many);
    }

    private static async Task Import(ApiServer server)
    {
        var rows = new RegisterRows();
        string longReason = new('x', 400);
        rows.Units.AddRange([
            new UnitRow("X99", Domain.Units.UnitKind.Province, "Tỉnh", null, null, Period.Always),
            new UnitRow(
                "X99001",
                Domain.Units.UnitKind.Commune,
                "Xã Mẫu",
                "X99",
                Domain.Units.CommuneKind.Xa,
                Period.Always
            ),
        ]);
        rows.Organisations.Add(
            new OrganisationRow(
                "X99001-DU",
                Domain.Organisations.OrganisationKind.CommuneCommittee,
                "Đảng ủy",
                null,
                ["X99001"],
                Period.Always
            )
        );
        for (int number = 0; number < Many; number++)
        {
            string code = $"L{number:00000}";
            rows.Members.Add(
                new MemberRow(code, $"Nguyễn Mẫu {number}", Gender.Male, null, null, null, null, longReason)
            );
            rows.Memberships.Add(new MembershipRow(code, "X99001-DU", MembershipKind.Main, Period.Always));
        }

        await server.AsAccount(
            SampleInstallation.Office,
            services =>
                services
                    .GetRequiredService<RegisterActs>()
                    .Do<ImportCounts>(
                        new ActHeader(ActKind.RegisterImported, null),
                        async scope => await RegisterImport.Run(scope, rows)
                    )
        );
    }

    private sealed class LargeServer(Readers readers) : ApiServer
    {
        private protected override Task<SampleInstallation?> CreateSample() =>
            Task.FromResult<SampleInstallation?>(SampleInstallation.Create());

        private protected override void Adjust(IServiceCollection services) =>
            services.AddScoped(provider =>
            {
                var options = new Microsoft.EntityFrameworkCore.DbContextOptionsBuilder<ChiBoContext>(
                    provider.GetRequiredService<Microsoft.EntityFrameworkCore.DbContextOptions<ChiBoContext>>()
                );
                return new ChiBoContext(options.AddInterceptors(readers).Options);
            });
    }

    /// <summary>Notes how many rows each reader had told when it was closed.</summary>
    private sealed class Readers : DbCommandInterceptor
    {
        private readonly TaskCompletionSource<int> finished = new();
        private int largest;

        public int Largest => largest;

        public async Task Finished(int rows) => (await finished.Task).ShouldBeGreaterThanOrEqualTo(rows);

        public override InterceptionResult DataReaderDisposing(
            System.Data.Common.DbCommand command,
            DataReaderDisposingEventData eventData,
            InterceptionResult result
        ) => Note(eventData, result);

        private InterceptionResult Note(DataReaderDisposingEventData told, InterceptionResult result)
        {
            largest = Math.Max(largest, told.ReadCount);
            if (told.ReadCount >= Many)
            {
                finished.TrySetResult(told.ReadCount);
            }

            return result;
        }
    }
}
