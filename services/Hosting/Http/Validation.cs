using System.Reflection;
using FluentValidation;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.Http;
using Wolverine.Http.CodeGen;

namespace ParkPlatform.Hosting.Http;

/// <summary>What generated code calls to check the shape of a command or query with its FluentValidation validator.</summary>
public static class Validation
{
    public static IResult Check<T>(T given, IValidator<T> validator)
    {
        if (given is null) return Results.Problem(CommonProblems.InvalidField("", Texts.Common["json.missing"]));

        if (Gaps.In(given) is { } gap) return Results.Problem(CommonProblems.InvalidField(gap, Texts.Common["json.missing"]));

        var result = validator.Validate(given);
        return result.IsValid
            ? WolverineContinue.Result()
            : Results.Problem(CommonProblems.InvalidFields(result.Errors.GroupBy(e => e.PropertyName)
                .Select(field => KeyValuePair.Create(field.Key, field.Select(e => e.ErrorMessage).Distinct().ToArray()))));
    }

    /// <summary>Finds the validators of a service, and makes their messages name fields as the JSON does.</summary>
    internal static void AddValidators(this IServiceCollection services, Assembly assembly)
    {
        ValidatorOptions.Global.PropertyNameResolver = ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => member is null ? null : Camel(member.Name);

        foreach (var validator in assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false }))
            foreach (var contract in validator.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)))
                services.AddSingleton(contract, validator);
    }

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Puts the check in front of every endpoint whose body or query has a validator.</summary>
    internal sealed class Policy : IHttpPolicy
    {
        public void Apply(IReadOnlyList<HttpChain> chains, GenerationRules rules, IServiceContainer container)
        {
            foreach (var chain in chains)
            {
                var body = chain.HasRequestType ? chain.RequestType : chain.ComplexQueryStringType;
                foreach (var type in new[] { body, chain.AsParametersType }.OfType<Type>().Distinct()) Apply(chain, container, type);
            }
        }

        private static void Apply(HttpChain chain, IServiceContainer container, Type type)
        {
            if (!container.RegistrationsFor(typeof(IValidator<>).MakeGenericType(type)).Any()) return;

            var check = new MethodCall(typeof(Validation), typeof(Validation).GetMethod(nameof(Check))!.MakeGenericMethod(type));
            chain.Metadata.ProducesValidationProblem();
            chain.Middleware.InsertRange(0, [check, new MaybeEndWithResultFrame(check.ReturnVariable!)]);
        }
    }
}

/// <summary>For fields that come as a list of texts or need a rule of our own: a message from the assembly's texts.</summary>
public static class ValidationTexts
{
    public static IRuleBuilderOptions<T, TProperty> WithText<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Texts texts, string key) =>
        rule.WithMessage(_ => texts[key]);
}
