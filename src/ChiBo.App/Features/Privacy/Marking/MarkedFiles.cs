using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Privacy.Marking;

/// <summary>
/// Says of an endpoint that the file which it hands out is marked. A test walks all endpoints that hand out DOCX or XLSX: one with data
/// of S3 or S4 has this, or it fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MarkedAttribute : Attribute;

/// <summary>
/// Hands out Word files with data of S3 and S4: who takes one away, when and for what organisation stands on every page. That it was
/// taken, each feature logs as a look.
/// </summary>
internal sealed class MarkedFiles(ChiBoContext db, Person person, TimeProvider clock)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The file, with the mark on it; 404 when there is none.</summary>
    public async Task<IResult> Word(PartyDocument? document, string name)
    {
        if (document is null)
        {
            return Results.NotFound();
        }

        using var file = new MemoryStream();
        PartyDocumentWriter.Write(document with { Mark = await Mark() }, file);
        return Results.File(file.ToArray(), Docx, name);
    }

    private async Task<FileMark> Mark()
    {
        string at = clock
            .GetUtcNow()
            .UtcDateTime.AddHours(7)
            .ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        string who = person.ActingFor is { } other ? $"{person.Name} (làm thay {other})" : person.Name;
        return new FileMark(
            $"Bản tải về: {who}, tài khoản {await Account()}, {at}, cho {await Organisation()}. Không phổ biến.",
            $"{person.Name} {at}"
        );
    }

    private Task<string?> Account() =>
        db.Users.Where(row => row.Id == person.AccountId).Select(row => row.UserName).SingleAsync();

    /// <summary>The organisation for which the person has a role; without any, whose installation it is.</summary>
    private async Task<string> Organisation()
    {
        string? code = person
            .Subject.Grants.Select(grant => grant.OrganisationCode)
            .FirstOrDefault(code => code != Grant.Installation);
        return await db
                .OrganisationVersions.Where(row => row.SupersededIn == null && row.Organisation!.Code == code)
                .LastFirst()
                .Select(row => row.Name)
                .FirstOrDefaultAsync()
            ?? await db.Installations.Select(row => row.Name).FirstOrDefaultAsync()
            ?? "";
    }
}
