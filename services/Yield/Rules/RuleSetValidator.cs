using FluentValidation;
using ParkPlatform.Hosting;
using ParkPlatform.Hosting.Http;

namespace ParkPlatform.Yield.Rules;

public sealed partial record RuleSet
{
    /// <summary>What rules must satisfy to be computable; each message names its place in the document: <c>groups[0].indicators[2].weight</c>.</summary>
    public sealed class Validator : AbstractValidator<RuleSet>
    {
        private const int MostGroups = 10, MostIndicators = 30, MostFloors = 20, MostTieKeys = 10;

        public Validator(Texts texts)
        {
            RuleFor(r => r.Name).NotEmpty().MaximumLength(CommonRules.LongestName);
            RuleFor(r => r.Place).MaximumLength(CommonRules.LongestName);
            RuleFor(r => r.EffectiveOn).IsDay();
            RuleFor(r => r.ValidTo).IsDay();
            RuleFor(r => r.ValidTo).Must((r, to) => to is null || r.EffectiveOn <= to).WithText(texts, "invalid.to-before-from");
            RuleFor(r => r.DocumentNumber).IsDocumentNumber();
            RuleFor(r => r.BonusCap).InclusiveBetween(0, 100);
            RuleFor(r => r.RankingDecimals).InclusiveBetween(2, 8);
            RuleFor(r => r).Custom((rules, context) =>
            {
                foreach (var (path, message) in Faults(rules, texts)) context.AddFailure(path, message);
            });
        }

        private static IEnumerable<(string Path, string Message)> Faults(RuleSet rules, Texts texts) =>
            Shares(rules, texts).Concat(Groups(rules, texts)).Concat(TieKeys(rules, texts));

        private static IEnumerable<(string, string)> Shares(RuleSet rules, Texts texts)
        {
            if (rules.Shares.Count is 0 or > (int)YieldClass.D) yield return ("shares", texts["invalid.shares-count"]);
            for (var i = 0; i < rules.Shares.Count; i++)
            {
                if (rules.Shares[i] is not { } share)
                {
                    yield return ($"shares[{i}]", Texts.Common["json.null"]);
                    yield break;
                }
                if (share.UpTo is < 0 or > 1) yield return ($"shares[{i}].upTo", texts["invalid.share-range"]);
                else if (i > 0 && rules.Shares[i - 1].UpTo > share.UpTo) yield return ($"shares[{i}].upTo", texts["invalid.shares-ascending"]);
                if ((int)share.Class != i) yield return ($"shares[{i}].class", texts["invalid.shares-classes"]);
            }
        }

        private static IEnumerable<(string, string)> Groups(RuleSet rules, Texts texts)
        {
            if (rules.Groups.Count is 0 or > MostGroups) yield return ("groups", texts["invalid.groups-count"]);
            for (var g = 0; g < rules.Groups.Count; g++)
            {
                var at = $"groups[{g}]";
                if (rules.Groups[g] is not { } group)
                {
                    yield return (at, Texts.Common["json.null"]);
                    continue;
                }
                if (rules.Groups.Take(g).Any(earlier => earlier?.Group == group.Group)) yield return ($"{at}.group", texts["invalid.group-twice"]);
                if (!Limits.IsLandMu(group.MinimumLandMu)) yield return ($"{at}.minimumLandMu", texts["invalid.land-mu"]);
                foreach (var fault in Indicators(group, $"{at}.indicators", texts).Concat(Floors(group, $"{at}.floors", texts))) yield return fault;
            }
        }

        private static IEnumerable<(string, string)> Indicators(GroupRules group, string at, Texts texts)
        {
            if (group.Indicators.Count is 0 or > MostIndicators) yield return (at, texts["invalid.indicators-count"]);
            else if (group.Indicators.Sum(i => i?.Weight ?? 0) is var sum and not 100) yield return (at, texts.Format("invalid.weights-sum", sum));

            for (var i = 0; i < group.Indicators.Count; i++)
            {
                if (group.Indicators[i] is not { } indicator)
                {
                    yield return ($"{at}[{i}]", Texts.Common["json.null"]);
                    continue;
                }
                if (string.IsNullOrWhiteSpace(indicator.Code) || indicator.Code.Length > CommonRules.LongestCode) yield return ($"{at}[{i}].code", texts["invalid.indicator-code"]);
                else if (Figures.IsOne(indicator.Code)) yield return ($"{at}[{i}].code", texts["invalid.indicator-is-a-figure"]);
                else if (group.Indicators.Take(i).Any(earlier => earlier?.Code == indicator.Code)) yield return ($"{at}[{i}].code", texts["invalid.indicator-twice"]);
                if (string.IsNullOrWhiteSpace(indicator.Name) || indicator.Name.Length > CommonRules.LongestName) yield return ($"{at}[{i}].name", texts["invalid.indicator-name"]);
                if (indicator.NameEn?.Length > CommonRules.LongestName) yield return ($"{at}[{i}].nameEn", texts["invalid.indicator-name"]);
                if (!Figures.IsOne(indicator.Numerator)) yield return ($"{at}[{i}].numerator", Unknown(indicator.Numerator));
                if (!Figures.IsOne(indicator.Denominator)) yield return ($"{at}[{i}].denominator", Unknown(indicator.Denominator));
                else if (!Figures.CanDivide(indicator.Denominator) || indicator.Denominator == indicator.Numerator) yield return ($"{at}[{i}].denominator", texts["invalid.denominator"]);
                if (indicator.Weight is <= 0 or > 100 || decimal.Round(indicator.Weight, 4) != indicator.Weight) yield return ($"{at}[{i}].weight", texts["invalid.weight"]);
                if (indicator.Cap is < 1 or > 100) yield return ($"{at}[{i}].cap", texts["invalid.cap"]);
                if (indicator.Baseline is not { Kind: BaselineKind.Fixed, Value: > 0 and <= 1_000_000_000 } and not { Kind: BaselineKind.GroupWeightedMean, Value: null })
                    yield return ($"{at}[{i}].baseline", texts["invalid.baseline"]);
                else if (indicator.Baseline.Value is { } value && decimal.Round(value, 10) != value) yield return ($"{at}[{i}].baseline", texts["invalid.baseline"]);
            }

            string Unknown(string? code) => texts.Format("invalid.unknown-figure", code, string.Join(", ", Figures.Codes));
        }

        private static IEnumerable<(string, string)> Floors(GroupRules group, string at, Texts texts)
        {
            if (group.Floors.Count > MostFloors) yield return (at, texts["invalid.floors-count"]);
            for (var i = 0; i < group.Floors.Count; i++)
            {
                if (group.Floors[i] is not { } floor)
                {
                    yield return ($"{at}[{i}]", Texts.Common["json.null"]);
                    continue;
                }
                if (!group.Indicators.Any(x => x?.Code == floor.Indicator)) yield return ($"{at}[{i}].indicator", texts.Format("invalid.unknown-indicator", floor.Indicator));
                if (!Limits.IsFigure(floor.Below)) yield return ($"{at}[{i}].below", texts["invalid.figure"]);
                if (floor.AtBest == YieldClass.A) yield return ($"{at}[{i}].atBest", texts["invalid.floor-without-effect"]);
            }
        }

        private static IEnumerable<(string, string)> TieKeys(RuleSet rules, Texts texts)
        {
            if (rules.TieKeys.Count > MostTieKeys) yield return ("tieKeys", texts["invalid.tie-keys-count"]);
            for (var i = 0; i < rules.TieKeys.Count; i++)
            {
                var key = rules.TieKeys[i];
                if (key is null || !Figures.IsOne(key) && !rules.Groups.Any(g => g?.Indicators.Any(x => x?.Code == key) == true)) yield return ($"tieKeys[{i}]", texts.Format("invalid.unknown-indicator", key));
                else if (rules.TieKeys.Take(i).Contains(key)) yield return ($"tieKeys[{i}]", texts["invalid.tie-key-twice"]);
            }
        }
    }
}
