using ChiBo.App.Web.Api;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ChiBo.App.Features.Api.Document;

/// <summary>What the document says of the API as a whole.</summary>
internal static class DocumentHead
{
    public const string SchemeName = "key";

    /// <summary>What the page says where no script runs.</summary>
    public const string WithoutScript =
        "<noscript><p>Trang này cần JavaScript. Bản mô tả cho máy: <a href=\""
        + ApiPaths.Document
        + "\">openapi.json</a>. "
        + "This page needs JavaScript; the description itself does not.</p></noscript>";

    private const string Description = """
        **Tiếng Việt.** API này để chương trình khác đọc và ghi số liệu của sổ bộ thay cho một tài khoản, đúng trong phần việc
        của tài khoản đó. Tạo khóa tại trang [Khóa API](/account/keys), rồi gửi khóa trong đầu mục `Authorization: Bearer chibo_…`.
        Thông báo lỗi bằng tiếng Việt; muốn tiếng Anh thì gửi `Accept-Language: en`.

        Programs read and record here for an account, within its duties, by the same rules as the pages.

        - **Keys.** Make one on [API keys](/account/keys) and send `Authorization: Bearer chibo_…`. Cookies do not count here.
        - **Two clocks.** `as-of` asks what is true on a day, `known-on` what was known at the end of a day.
        - **Lists** come in parts: follow `next` until it is null.
        - **Tags.** Send the ETag of an answer back in `If-None-Match`; 304 says that you have the latest.
        - **Writes** need an `Idempotency-Key`; the same key with the same content is answered the same and done once.
        - **Refusals** are problem documents (RFC 9457): `type` is stable, `detail` says the way out, `errors` names fields.
        - **Codes** that are foreign to the account are answered as codes that nobody has: 404.
        """;

    public static Task Describe(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancelled
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "ChiBo",
            Version = "1",
            Description = Description,
        };
        // Addresses are those of the origin that the document comes from.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes[SchemeName] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "chibo_<number>_<secret>",
            Description = "An API key of the page /account/keys.",
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SchemeName, document)] = [] },
        ];
        return Task.CompletedTask;
    }
}
