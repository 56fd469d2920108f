using CsCheck;
using Xunit;

namespace ParkPlatform.Domain.Tests;

public class Text_and_dates_as_they_are_typed
{
    private static readonly Gen<DateOnly> SomeDay = Gen.Int[new DateOnly(1902, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static DateReading Date(string day) => new(DateReadingKind.Date, DateOnly.ParseExact(day, "O"));

    [Theory]
    [InlineData("（２０２６）　ＡＢＣ～！", "(2026) ABC~!")]
    [InlineData("川自然资〔2023〕5号、“标准地”", "川自然资〔2023〕5号、“标准地”")]
    [InlineData("", "")]
    public void Are_made_half_width_where_they_have_a_half_width(string text, string half) => Assert.Equal(half, ChineseText.HalfWidth(text));

    [Fact]
    public void Made_half_width_twice_are_the_same() => Gen.String.Sample(text =>
        Assert.Equal(ChineseText.HalfWidth(text), ChineseText.HalfWidth(ChineseText.HalfWidth(text))));

    [Theory]
    [InlineData("2018年12月31日")]
    [InlineData("２０１８年１２月３１日")]
    [InlineData("2018 年 12 月 31 日")]
    [InlineData(" 2018-12-31\t")]
    [InlineData("2018/12/31")]
    [InlineData("2018.12.31")]
    [InlineData("２０１８／１２／３１")]
    [InlineData("2018/12/31 0:00:00")]
    [InlineData("2018-12-31T00:00:00")]
    [InlineData("2018-12-31 00:00")]
    public void Are_read_as_the_date_they_are(string text) => Assert.Equal(Date("2018-12-31"), ChineseDates.Read(text));

    [Theory]
    [InlineData("2026.3.1")]
    [InlineData("2026/3/1")]
    [InlineData("2026-3-01")]
    [InlineData("2026年3月1日")]
    [InlineData("2026年03月1日")]
    public void Are_read_without_leading_noughts(string text) => Assert.Equal(Date("2026-03-01"), ChineseDates.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　")]
    public void Are_not_reported_where_there_is_nothing(string? text) => Assert.Equal(new DateReading(DateReadingKind.Empty), ChineseDates.Read(text));

    [Theory]
    [InlineData("1901年01月02日")]
    [InlineData("1901-1-2")]
    [InlineData("1900/1/1")]
    public void Are_no_date_where_they_stand_for_none(string text) => Assert.Equal(new DateReading(DateReadingKind.NoDate), ChineseDates.Read(text));

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("2023年2月29日")]
    [InlineData("2023-13-01")]
    [InlineData("2023-00-01")]
    [InlineData("2023-01-00")]
    [InlineData("0000-01-01")]
    public void Are_refused_where_there_is_no_such_day(string text) => Assert.Equal(new DateReading(DateReadingKind.NoSuchDay), ChineseDates.Read(text));

    [Theory]
    [InlineData("待定")]
    [InlineData("2018年12月")]
    [InlineData("18-12-31")]
    [InlineData("31/12/2018")]
    [InlineData("2018-12/31")]
    [InlineData("2018年12-31")]
    [InlineData("20181231")]
    [InlineData("2018-12-31 08:30")] // a time that isn't midnight may mean another day
    [InlineData("2018-12-311")]
    [InlineData("٢٠١٨-١٢-٣١")]
    [InlineData("2018-12-31;2019-01-01")]
    [InlineData("2018-12-31                                                                 ")]
    public void Are_refused_where_they_are_not_written_as_a_date(string text) => Assert.Equal(new DateReading(DateReadingKind.NotADate), ChineseDates.Read(text));

    [Fact]
    public void Are_read_back_in_every_way_of_writing_them() => Gen.Select(SomeDay, Generators.AnyOf("yyyy年M月d日", "yyyy年MM月dd日", "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d")).Sample((day, format) =>
    {
        Assert.True(ChineseDates.TryParse(day.ToString(format, System.Globalization.CultureInfo.InvariantCulture), out var read));
        Assert.Equal(day, read);
    });

    [Theory]
    [InlineData("1901年01月02日")]
    [InlineData("2023-02-30")]
    [InlineData(null)]
    public void Are_not_parsed_unless_they_are_a_date(string? text) => Assert.False(ChineseDates.TryParse(text, out _));

    [Theory]
    [InlineData("43465", "2018-12-31")]
    [InlineData("43465.75", "2018-12-31")] // six in the evening
    [InlineData("46082", "2026-03-01")]
    [InlineData("61", "1900-03-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("2958465", "9999-12-31")]
    public void Are_read_from_the_number_of_a_spreadsheet(string serial, string day) => Assert.Equal(Date(day), ChineseDates.FromExcelSerial(decimal.Parse(serial)));

    [Theory]
    [InlineData("60", DateReadingKind.NoSuchDay)] // Excel's 29 February 1900
    [InlineData("1", DateReadingKind.NoDate)]
    [InlineData("0", DateReadingKind.NotADate)]
    [InlineData("-1", DateReadingKind.NotADate)]
    [InlineData("2958466", DateReadingKind.NotADate)]
    public void Are_refused_where_a_spreadsheets_number_is_no_day(string serial, DateReadingKind kind) => Assert.Equal(new DateReading(kind), ChineseDates.FromExcelSerial(decimal.Parse(serial)));

    [Fact]
    public void Of_a_published_list_are_read_all_and_nothing_reported_stays_nothing()
    {
        var dates = SharedFiles.Lines("data", "land-supply-2018", "sample-industrial-34.csv").Skip(1).Select(line => line.Split(',')[^2..][0]).ToArray();

        Assert.Equal(34, dates.Length);
        Assert.All(dates, text => Assert.Equal(DateReadingKind.Date, ChineseDates.Read(text).Kind));
    }
}

public class A_name_of_a_person
{
    [Theory]
    [InlineData("张三")]
    [InlineData("张三丰")]
    [InlineData("欧阳锋")]
    [InlineData("司马相如")]
    [InlineData("张 三")]
    [InlineData(" 李四　")]
    [InlineData("王建社")] // ends like a society
    [InlineData("刘建设")] // and is called like one
    [InlineData("李合作")]
    [InlineData("买买提·阿卜杜拉")]
    [InlineData("尼玛次仁")]
    [InlineData("𠮷田明")] // a character outside the basic plane
    [InlineData("张三、李四")]
    [InlineData("张三，李四丰")]
    public void Is_recognised(string name) => Assert.True(PersonalNames.IsNaturalPerson(name, null));

    [Theory]
    [InlineData("绿溪纺织有限公司")]
    [InlineData("绿溪公司")]
    [InlineData("红星厂")]
    [InlineData("供销社")]
    [InlineData("财政局")]
    [InlineData("服务中心")]
    [InlineData("管委会")]
    [InlineData("村委会")]
    [InlineData("县政府")]
    [InlineData("县医院")]
    [InlineData("佳联印染")]
    [InlineData("石狮市冠豪体育用品")]
    [InlineData("张三、绿溪公司")] // not only people
    [InlineData("ABC")]
    [InlineData("John Smith")]
    [InlineData("张3")]
    [InlineData("张")]
    [InlineData("、")]
    [InlineData("")]
    [InlineData(null)]
    public void Is_not_seen_in_the_name_of_a_body_or_in_no_name(string? name) => Assert.False(PersonalNames.IsNaturalPerson(name, null));

    [Fact]
    public void Is_not_seen_where_there_is_a_credit_code()
    {
        Assert.False(PersonalNames.IsNaturalPerson("张三丰", "91510799MA6T00012D"));
        Assert.True(PersonalNames.IsNaturalPerson("张三丰", " "));
    }

    [Fact]
    public void Is_not_looked_for_in_a_text_without_end() => Assert.False(PersonalNames.IsNaturalPerson(string.Join('、', Enumerable.Repeat("张三", 10_000)), null));

    [Fact]
    public void Is_not_seen_in_any_holder_of_a_published_list_of_firms()
    {
        var holders = SharedFiles.Lines("data", "land-supply-2018", "sample-industrial-34.csv").Skip(1).Select(line => line.Split('"')).Where(parts => parts.Length > 2)
            .Select(parts => parts[^1].Split(',')[1]).Where(holder => holder.Length > 0).ToArray();

        Assert.NotEmpty(holders);
        Assert.All(holders, holder => Assert.False(PersonalNames.IsNaturalPerson(holder, null), holder));
    }

    [Theory]
    [InlineData("张三丰", "张**")]
    [InlineData("张三", "张*")]
    [InlineData("司马相如", "司***")]
    [InlineData("张三、李四丰", "张*、李**")]
    [InlineData("张三, 李四", "张*, 李*")]
    [InlineData("张 三", "张 *")]
    [InlineData("买买提·阿卜杜拉", "买**·****")]
    [InlineData("𠮷田明", "𠮷**")]
    [InlineData("张", "张")]
    [InlineData("", "")]
    public void Is_masked_but_for_its_first_character(string name, string masked) => Assert.Equal(masked, PersonalNames.Mask(name));

    [Fact]
    public void Is_masked_where_it_is_shown_and_that_of_a_firm_is_not()
    {
        Assert.Equal("张**", PersonalNames.Shown("张三丰", null));
        Assert.Equal("绿溪纺织有限公司", PersonalNames.Shown("绿溪纺织有限公司", null));
    }
}
