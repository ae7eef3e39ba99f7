namespace ChiBo.Documents.Months;

/// <summary>The numbers of the places of a report on an area, on paper and on the screen alike: it is typed back by them.</summary>
public static class ReportPlaces
{
    /// <summary>The area.</summary>
    public const int Area = 1;

    /// <summary>The member in charge.</summary>
    public const int Officer = 2;

    /// <summary>Whether the member attended the meeting of the residential cell.</summary>
    public const int Attended = 3;

    private const int OfEachTopic = 3;

    /// <summary>What the area is dealing with.</summary>
    /// <param name="topic">Place of the topic among the topics, from 0.</param>
    public static int Deals(int topic) => Attended + 1 + (OfEachTopic * topic);

    /// <summary>What residents need or wish.</summary>
    /// <param name="topic">Place of the topic among the topics, from 0.</param>
    public static int Need(int topic) => Deals(topic) + 1;

    /// <summary>Of whom it was asked.</summary>
    /// <param name="topic">Place of the topic among the topics, from 0.</param>
    public static int Asked(int topic) => Deals(topic) + 2;
}
