import { Assembly, Callable, ClassType, InterfaceType, Property, Type, TypeReference } from 'jsii-reflect';
import { anchorOf, pageOf } from './places';

/** A member that takes or gives a type. */
export interface Use {
  readonly text: string;
  readonly page: string;
  /** Of the member on its page; empty for the constructor, which stands at the top. */
  readonly anchor: string;
}

/** Who takes what, in the whole library. */
export class Uses {
  private readonly users = new Map<Type, Use[]>();
  private readonly takers = new Map<Type, Set<ClassType>>();

  public constructor(assembly: Assembly) {
    for (const type of byName(assembly.allTypes)) {
      if (type.isClassType() && type.initializer && !type.abstract) this.takesOptions(type, type.initializer);
    }
    for (const type of byName(assembly.allTypes)) {
      if (type.isClassType()) this.ofMembers(type, type.initializer);
      else if (!type.isEnumType()) this.ofMembers(type as InterfaceType);
    }
  }

  /** The struct that one class alone takes: its options are shown on the page of the class. */
  public optionsOf(type: ClassType): Type & InterfaceType | undefined {
    const [options, ...more] = [...this.takers].filter(([, classes]) => classes.has(type)).map(([struct]) => struct);
    return options && more.length === 0 && this.ownerOf(options) === type ? options as InterfaceType : undefined;
  }

  /** The class that alone takes a struct. */
  public ownerOf(struct: Type): ClassType | undefined {
    const classes = this.takers.get(struct);
    const [owner] = classes ?? [];
    return classes?.size === 1 && owner.namespace === struct.namespace ? owner : undefined;
  }

  /** Every member that takes or gives the type, by name. */
  public of(type: Type): readonly Use[] {
    return this.users.get(type) ?? [];
  }

  private takesOptions(type: ClassType, { parameters }: Callable): void {
    for (const { type: taken } of parameters) {
      if (taken.type?.isDataType()) this.takers.set(taken.type, (this.takers.get(taken.type) ?? new Set()).add(type));
    }
  }

  private ofMembers(type: ClassType | InterfaceType, initializer?: Callable): void {
    const page = pageOf(type);
    const add = (text: string, anchor: string, references: readonly TypeReference[], home = page) => {
      // A list of everything that takes an expression or makes its own kind would say nothing.
      for (const used of new Set(references.flatMap(namedIn))) {
        if (used === type || (used.isClassType() && used.name === 'Expression')) continue;
        this.users.set(used, [...(this.users.get(used) ?? []), { text, page: home, anchor }]);
      }
    };
    if (initializer) add(`new ${type.name}`, '', initializer.parameters.map((parameter) => parameter.type));
    const owner = this.ownerOf(type);
    for (const property of type.ownProperties.filter(isOpen)) add(`${type.name}.${property.name}`, `#${anchorOf(property.name)}`, [property.type], owner && pageOf(owner));
    for (const method of type.ownMethods.filter(isOpen)) {
      add(`${type.name}.${method.name}`, `#${anchorOf(method.name)}`, [...method.parameters.map((parameter) => parameter.type), method.returns.type]);
    }
  }
}

function isOpen(member: Property | Callable): boolean {
  return !member.protected;
}

function namedIn(type: TypeReference): Type[] {
  const parts = type.unionOfTypes ?? type.intersectionOfTypes ?? [type.arrayOfType ?? type.mapOfType].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.flatMap(namedIn) : type.type ? [type.type] : [];
}

/** In the order of the letters, in no locale. */
export function byName<T extends { readonly fqn: string }>(types: readonly T[]): T[] {
  return [...types].sort((a, b) => (a.fqn < b.fqn ? -1 : 1));
}
