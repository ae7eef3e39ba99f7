namespace ChiBo.Guidance.Layouts;

/// <summary>The parts of a Party document that have a form of their own.</summary>
public enum LayoutPart
{
    /// <summary>Tiêu đề: ĐẢNG CỘNG SẢN VIỆT NAM.</summary>
    PartyName,

    /// <summary>Cơ quan cấp trên: the body above the one that issues.</summary>
    Superior,

    /// <summary>Cơ quan ban hành: the body that issues.</summary>
    Issuer,

    /// <summary>Số và ký hiệu.</summary>
    Number,

    /// <summary>Địa điểm và ngày, tháng, năm ban hành.</summary>
    PlaceAndDate,

    /// <summary>Tên loại văn bản.</summary>
    TypeName,

    /// <summary>Trích yếu nội dung.</summary>
    Summary,

    /// <summary>Trích yếu of an official letter, below number and symbol.</summary>
    LetterSummary,

    /// <summary>Nội dung.</summary>
    Body,

    /// <summary>Thể thức đề ký, chức vụ.</summary>
    Signature,

    /// <summary>Họ tên người ký.</summary>
    SignerName,

    /// <summary>The words «Nơi nhận».</summary>
    RecipientsTitle,

    /// <summary>Each of those to whom it goes.</summary>
    Recipient,
}
